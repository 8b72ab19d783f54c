"""`everyreader check`: its colours, its history of counts, and the work of several processes."""

import gc
import json
import multiprocessing
import subprocess
import sys
from pathlib import Path

import pytest

from everyreader.check import check_site
from everyreader.cli import main
from everyreader.facts import page_facts
from everyreader.registry import rules
from everyreader.site import BuiltSite, OpenedPages
from everyreader.types import Page, Site


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one page of Markdown in which one thing is wrong."""
    monkeypatch.chdir(tmp_path)
    save("docs/en/tea.md", '# Tea\n\n<img src="tea.png">\n')


def save(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("option", "environment", "coloured"),
    [
        ("always", {}, True),
        ("always", {"NO_COLOR": "1"}, True),  # who asks for colours gets them
        ("never", {}, False),
        ("auto", {}, False),  # no terminal
    ],
)
def test_colour_is_there_where_it_is_asked_for(
    option: str,
    environment: dict[str, str],
    coloured: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    main(["check", "docs", "--color", option])

    assert coloured is ("\x1b[31merror" in capsys.readouterr().out)


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_gets_colour_unless_it_says_no(
    environment: dict[str, str],
    coloured: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    main(["check", "docs"])

    assert coloured is ("\x1b[31merror" in capsys.readouterr().out)


def test_each_run_adds_a_line_to_the_history(capsys: pytest.CaptureFixture[str]) -> None:
    save("counts.jsonl", '{"date": "2026-01-05", "errors": 7, "warnings": 2, "notes": 0}\n')

    assert 1 == main(["check", "docs", "--history", "counts.jsonl", "--report", "html"])

    first, now = (json.loads(line) for line in Path("counts.jsonl").read_text("utf-8").splitlines())
    assert {"date": "2026-01-05", "errors": 7, "warnings": 2, "notes": 0} == first
    assert {"errors": 1, "warnings": 0, "notes": 0}.items() <= now.items()
    assert "errors from 7 to 1" in capsys.readouterr().out


def test_a_history_begins_with_the_first_run() -> None:
    assert 1 == main(["check", "docs", "--history", "counts.jsonl"])
    assert 1 == len(Path("counts.jsonl").read_text("utf-8").splitlines())


BROKEN_RUNS = [
    "{",
    "[]",
    '{"date": "2026-02-30", "errors": 1, "warnings": 0, "notes": 0}',
    '{"date": "2026-02-03", "errors": -1, "warnings": 0, "notes": 0}',
]


@pytest.mark.parametrize("line", BROKEN_RUNS)
def test_a_broken_history_is_named(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("counts.jsonl", f"\n{line}\n")

    assert 2 == main(["check", "docs", "--history", "counts.jsonl"])
    assert capsys.readouterr().err.startswith("everyreader: counts.jsonl:2: this is no run")


def save_site(pages: int) -> None:
    """A built site in which every page lacks a text alternative, leads nowhere once, and has one title."""
    for number in range(pages):
        body = f'<h1>Tea {number}</h1><img src="tea.png"><a href="../gone/">Gone</a><a href="#no">No</a>'
        save(f"site/{number}/index.html", f"<html lang=en><title>Tea</title><body><main>{body}</main></body>")
    save("site/broken/index.html", "")


def judged(*options: str) -> tuple[int, str]:
    """Exit code and report."""
    code = main(["check", "site", "docs", "--report", "json", "--output", "found.json", *options])
    return code, Path("found.json").read_text(encoding="utf-8")


def test_several_processes_find_what_one_finds() -> None:
    save_site(40)

    one = judged()

    assert one == judged("--jobs", "3")
    assert one[1].count('"rule": "img-alt-missing"') == 41  # with the page of Markdown
    assert one[1].count('"rule": "link-broken"') == one[1].count('"rule": "anchor-missing"') == 40
    assert one[1].count('"rule": "title-duplicate"') == 39
    assert one[1].count('"rule": "bad-input"') == 1


def test_processes_need_not_be_forked() -> None:
    save_site(9)
    one = judged()

    program = (
        "import multiprocessing, sys\nfrom everyreader.cli import main\n"
        "if __name__ == '__main__':\n    multiprocessing.set_start_method('spawn')\n    main(sys.argv[1:])\n"
    )
    save("program.py", program)
    command = ["check", "site", "docs", "--report", "json", "--output", "found.json", "--jobs", "2"]
    subprocess.run([sys.executable, "program.py", *command], check=True)

    assert one[1] == Path("found.json").read_text(encoding="utf-8")
    assert "spawn" in multiprocessing.get_all_start_methods()


def test_a_baseline_knows_what_several_processes_find() -> None:
    save_site(9)
    main(["check", "site", "docs", "--write-baseline", "--jobs", "2"])

    assert (0, "[]\n") == judged("--baseline", "everyreader-baseline.json", "--jobs", "2")


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", "62", ""])
def test_a_number_of_processes_that_cannot_be_is_named(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "docs", f"--jobs={number}"])

    assert 2 == stopped.value.code
    assert f"--jobs: '{number}' is no number from 1 to 61." in capsys.readouterr().err


def open_pages() -> int:
    gc.collect()
    return sum(isinstance(one, Page) for one in gc.get_objects())


def test_pages_are_let_go_when_they_are_judged() -> None:
    save_site(60)
    before = open_pages()

    main(["check", "site", "--output", "found.txt"])

    assert 35 > open_pages() - before


def test_a_site_is_judged_by_few_open_pages() -> None:
    save_site(50)
    site = BuiltSite(Path("site"), Path())
    files = [file for file in site.files() if file.parent.name != "broken"]
    opened: list[Path] = []
    pages = OpenedPages(
        {("en", f"{file.parent.name}/"): file for file in files},
        lambda file: opened.append(file) or site.page(file),  # type: ignore[func-returns-value]
    )
    facts = {("en", f"{file.parent.name}/"): page_facts(site.page(file)) for file in files}

    found = check_site(Site(pages, noted=facts), [rules()["title-duplicate"]])

    assert 49 == len(found)
    assert 50 == len(pages) == len(list(pages))
    assert 49 == len(opened)  # the page that had the title first is not opened
