"""The command line, as a person meets it."""

import json
from pathlib import Path

import pytest

from everyreader.cli import main
from everyreader.registry import languages

GOOD = "# Tea\n\nWe drink tea.\n"
BAD = '# Tea\n\n<img src="tea.png">\n'


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def save(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def html(body: str, lang: str = ' lang="en"') -> str:
    return f"<!doctype html>\n<html{lang}>\n<title>Tea</title>\n<article>\n{body}\n</article></html>\n"


def run(*arguments: str) -> int:
    """Exit code of one command."""
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


def check(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, object]]]:
    """Exit code, and findings, of `everyreader check`."""
    code = run("check", *arguments, "--report", "json")
    return code, json.loads(capsys.readouterr().out)


def places(findings: list[dict[str, object]], rule: str) -> list[str]:
    return [f"{found['path']}:{found['line']}" for found in findings if found["rule"] == rule]


def test_markdown_is_judged_without_a_build(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", BAD)

    code, findings = check(capsys, "docs/en/tea.md")

    assert (1, ["docs/en/tea.md:3"]) == (code, places(findings, "img-alt-missing"))


def test_a_comment_in_markdown_allows_the_fault_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    save(
        "docs/en/tea.md",
        BAD.replace("<img", "<!-- everyreader: allow img-alt-missing because I say it -->\n<img"),
    )

    assert (0, []) == check(capsys, "docs/en/tea.md")


def test_good_markdown_passes(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", GOOD)

    assert (0, []) == check(capsys, "docs/en/tea.md")


def test_a_folder_of_markdown_is_judged_but_for_hidden_folders(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", BAD)
    save("docs/.old/en/tea.md", BAD)

    _, findings = check(capsys, "docs")

    assert ["docs/en/tea.md:3"] == places(findings, "img-alt-missing")


def test_a_language_that_nothing_says_is_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    save("tea.md", GOOD)

    code, findings = check(capsys, "tea.md")

    assert (0, ["tea.md:0"]) == (code, places(findings, "language-unknown"))
    assert {"und"} == {found["language"] for found in findings}


def test_front_matter_can_say_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    save("tea.md", f"---\nlang: en\n---\n{GOOD}")

    assert (0, []) == check(capsys, "tea.md")


def test_a_file_of_html_has_lines_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    save("tea.html", html('<img src="tea.png">'))

    code, findings = check(capsys, "tea.html")

    assert (1, ["tea.html:5"]) == (code, places(findings, "img-alt-missing"))


def test_a_built_site_is_judged_by_its_html(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/tea/index.html", html('<img src="tea.png">'))
    save("site/index.html", html("<h1>Tea</h1>"))

    _, findings = check(capsys, "site")

    assert ["site/tea/index.html:5"] == places(findings, "img-alt-missing")


def test_a_built_site_has_lines_of_markdown_where_the_build_left_its_list(
    capsys: pytest.CaptureFixture[str],
) -> None:
    save("docs/en/tea.md", f"---\ntitle: Tea\n---\n{BAD}")
    save("site/tea/index.html", html('<h1>Tea</h1><img src="tea.png">'))
    page = {"url": "tea/", "language": "en", "version": "standard", "source": "docs/en/tea.md"}
    save(".cache/everyreader/pages.json", json.dumps([page]))

    _, findings = check(capsys, "site")

    assert ["docs/en/tea.md:6"] == places(findings, "img-alt-missing")


def test_a_built_page_knows_the_hard_words_of_its_language(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/easy.md", "# Tea\n\nWe share **power**.\n\nWe drink **oolong**.\n")
    save("docs/en/words.yml", "power: {meaning: Power is being able to decide.}\n")
    body = "<h1>Tea</h1><p>We share <strong>power</strong>.</p><p>We drink <strong>oolong</strong>.</p>"
    save("site/easy/index.html", html(body))
    page = {"url": "easy/", "language": "en", "version": "easy", "source": "docs/en/easy.md"}
    save(".cache/everyreader/pages.json", json.dumps([page]))

    _, findings = check(capsys, "site")

    assert ["docs/en/easy.md:5"] == places(findings, "easy-bold-word-unknown")


def test_a_list_that_another_build_left_names_no_wrong_file(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/cup.md", "# Cup\n\nQuite another page about a cup.\n")
    save("site/index.html", html('<h1>Tea</h1><img src="tea.png">'))
    page = {"url": "", "language": "en", "version": "standard", "source": "docs/en/cup.md"}
    save(".cache/everyreader/pages.json", json.dumps([page]))

    _, findings = check(capsys, "site")

    assert ["site/index.html:5"] == places(findings, "img-alt-missing")


def test_the_language_of_a_built_page_is_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/ar.html", html('<img src="tea.png">', lang=' lang="ar" dir="rtl"'))
    save("site/none.html", html('<img src="tea.png">', lang=""))

    _, findings = check(capsys, "site")

    assert ["ar", "und"] == [found["language"] for found in findings if found["rule"] == "img-alt-missing"]


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("note", 1)])
def test_fail_on_says_what_is_bad_enough(level: str, code: int) -> None:
    save("docs/en/tea.md", "## Tea\n\n#### Cup\n\nTea.\n")

    assert code == run("check", "docs/en/tea.md", "--fail-on", level)


def test_a_report_can_go_to_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", BAD)

    assert 1 == run("check", "docs/en/tea.md", "--report", "html", "--output", "report.html")
    assert Path("report.html").read_text("utf-8").startswith("<!doctype html>")
    assert "" == capsys.readouterr().out


def test_what_is_missing_is_named_and_the_rest_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", BAD)

    code = run("check", "not there", "docs/en/tea.md")
    said = capsys.readouterr()

    assert (2, "everyreader: there is no file or folder not there\n") == (code, said.err)
    assert "docs/en/tea.md:3:11: error [img-alt-missing]" in said.out


def test_a_broken_file_is_a_finding_and_the_rest_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    save("docs/en/tea.md", BAD)
    Path("docs/en/cup.md").write_bytes(b"# Cup\n\nCaf\xe9\n")
    save("docs/en/pot.md", "---\neveryreader:\n  pictur: tea\n---\n")

    code, findings = check(capsys, "docs")

    assert (1, ["docs/en/cup.md:3", "docs/en/pot.md:3"]) == (code, places(findings, "bad-input"))
    assert ["docs/en/tea.md:3"] == places(findings, "img-alt-missing")


WRONG = {
    ("chek", "site"): "there is no command 'chek'. Did you mean 'check'?",
    ("explain", "img-alt-mising"): "there is no 'img-alt-mising'. Did you mean 'img-alt-missing'?",
    ("check", "site", "--report", "jsn"): "there is no 'jsn'. Did you mean 'json'?",
    ("check", "site", "--fail-on", "erro"): "there is no 'erro'. Did you mean 'error'?",
    ("check", "site", "--outpt", "x"): "there is no option '--outpt'. Did you mean '--output'?",
    ("check",): "the following arguments are required: PATH",
    (): "required: ",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_a_wrong_command_is_answered_with_the_nearest(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(*arguments)

    assert 2 == code
    assert WRONG[arguments] in capsys.readouterr().err


@pytest.mark.parametrize("path", ["empty", "tea.txt"])
def test_what_is_nothing_to_judge_is_named(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    save("tea.txt", "Tea")

    assert 2 == run("check", path)
    assert capsys.readouterr().err.startswith(f"everyreader: {path} ")


def test_a_broken_list_of_pages_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    save("site/index.html", html("<h1>Tea</h1>"))
    save(".cache/everyreader/pages.json", "[{")

    assert 2 == run("check", "site")
    assert "build the site again" in capsys.readouterr().err


def test_explain_says_who_is_kept_out_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run("explain", "img-alt-missing")

    said = capsys.readouterr().out
    assert all(
        f"\n{part}" in said for part in ("Who is kept out: ", "What to do: ", "Bad:", "Good:", "Source: ")
    )


def test_explain_says_the_limit_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run("explain", "sentence-long")
    assert "Limit: " in capsys.readouterr().out


@pytest.mark.parametrize("rule", ["suppression-unused", "suppression-invalid", "baseline-unused"])
def test_explain_knows_the_findings_about_permissions(rule: str) -> None:
    assert 0 == run("explain", rule)


def test_languages_lists_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run("languages")
    assert list(languages()) == [line.split()[0] for line in capsys.readouterr().out.splitlines()]
