"""`everyreader translate status` and `record`, tried on the pages of this repository, without its history."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from conftest import ROOT
from everyreader.cli import main
from everyreader.translations.site import translated_site

SITE = translated_site(ROOT)
LANGUAGES = SITE.languages[1:]
WAS = {"jigsaw/index.md": "Culture is what people", "power/easy.md": "You can ask who decides"}


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The words of this site, as a zip file of them has them."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("assets"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def replace_in(file: Path, old: str, new: str) -> int:
    """Replace what stands in a file once; returns the line on which it begins."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, (file, old)
    file.write_text(text.replace(old, new), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def line_of(file: Path, number: int) -> str:
    return file.read_text("utf-8").split("\n")[number - 1]


def places(said: str) -> list[str]:
    """The places "file:line" that the status of a language names."""
    return [line.strip() for line in said.splitlines() if line.startswith("      docs/")]


def test_every_translation_of_this_site_is_made_from_the_original_of_today(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["translate", "status"])

    said = capsys.readouterr().out
    assert [] == [word for word in ("outdated", "unrecorded", "without original") if word in said]
    assert ["Translations", *(f"  {code}" for code in SITE.languages)] == [
        line.partition(":")[0] for line in said.splitlines()
    ]


def test_two_changed_paragraphs_are_named_in_every_language_and_one_language_is_mended(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = {
        path: replace_in(copy / "docs/en" / path, words, f"{words} today") for path, words in WAS.items()
    }

    beside: dict[tuple[str, str], int] = {}
    for code in LANGUAGES:
        main(["translate", "status", code])
        found = places(capsys.readouterr().out)
        assert [f"docs/en/{path}:{line}" for path, line in changed.items()] == found[::2], code
        for path, place in zip(changed, found[1::2], strict=True):
            file, _, line = place.rpartition(":")
            assert f"docs/{code}/{path}" == file
            beside[code, path] = int(line)

    mended = LANGUAGES[0]
    assert 1 == main(["translate", "record", mended])  # nothing is mended yet
    for path in changed:
        file = copy / "docs" / mended / path
        words = line_of(file, beside[mended, path])
        replace_in(file, f"\n{words}\n", f"\n{words} Heddiw.\n")
    assert 0 == main(["translate", "record", mended])
    capsys.readouterr()

    for code in LANGUAGES:
        main(["translate", "status", code])
        assert (0 if code == mended else 4) == len(places(capsys.readouterr().out)), code


def test_record_leaves_a_page_of_which_only_one_of_two_paragraphs_is_mended(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    original, translation = copy / "docs/en/jigsaw/index.md", copy / "docs/cy/jigsaw/index.md"
    replace_in(original, "Culture is what people", "Culture is all that people")
    replace_in(original, "Structure is how", "Structure is the way")
    replace_in(translation, "Diwylliant yw’r hyn", "Diwylliant yw popeth")
    before = translation.read_text("utf-8")

    assert 1 == main(["translate", "record", "cy"])

    assert before == translation.read_text("utf-8")
    (complaint,) = capsys.readouterr().err.splitlines()
    assert "docs/en/jigsaw/index.md:32 changed: mend this paragraph." in complaint
    assert 0 == main(["translate", "record", "cy", "docs/cy/jigsaw/index.md", "--as-it-is"])
    assert before != translation.read_text("utf-8")


def test_record_says_why_it_cannot(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "docs/cy/coffee.md").write_text("# Coffi\n", "utf-8")
    lines = (copy / "docs/cy/power/index.md").read_text("utf-8").split("\n")
    old = [line for line in lines if not line.startswith(("  paragraphs:", "    "))]
    (copy / "docs/cy/power/index.md").write_text(
        "\n".join("  translation_of: '000000000000'" if "translation_of" in line else line for line in old),
        "utf-8",
    )

    said = {}
    for page in ("coffee.md", "tea.md", "power/index.md"):
        assert 1 == main(["translate", "record", "cy", page])
        said[page] = capsys.readouterr().err

    assert "everyreader: docs/cy/coffee.md: it has no original\n" == said["coffee.md"]
    assert "everyreader: docs/cy/tea.md: there is no such file\n" == said["tea.md"]
    assert "nothing says which paragraphs: compare the whole page" in said["power/index.md"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["status", "cyy"], "mkdocs.yml: the site is not translated into 'cyy'. Did you mean 'cy'?"),
        (["record", "en"], "mkdocs.yml: the pages are written in 'en' first: name another language"),
        (["record", "cy", "--as-it-is"], "--as-it-is: name the pages that are right as they are"),
    ],
)
def test_a_wrong_command_names_what_is_wrong(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)

    assert 2 == main(["translate", *arguments])
    assert expected in capsys.readouterr().err


def test_status_names_pages_that_cannot_be_read_and_goes_on(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace_in(copy / "docs/cy/index.md", "title:", "title: [")
    (copy / "docs/fr/power.md").write_text("# Pouvoir\n", "utf-8")

    assert 2 == main(["translate", "status"])

    said = capsys.readouterr()
    assert [
        "everyreader: docs/cy/index.md:",
        "everyreader: docs/fr/power.md:1: docs/fr/power/index.md has the same address on the site:",
    ] == [
        line[: len(start)]
        for line, start in zip(
            said.err.splitlines(),
            (
                "everyreader: docs/cy/index.md:",
                "everyreader: docs/fr/power.md:1: docs/fr/power/index.md has the same address on the site:",
            ),
            strict=True,
        )
    ]
    assert f"  {LANGUAGES[-1]}: " in said.out


def test_outside_a_site_it_says_where_to_go(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 2 == main(["translate", "status"])
    assert "mkdocs.yml: it is not here, nor in a folder above" in capsys.readouterr().err
