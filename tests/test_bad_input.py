"""What a writer or an owner may get wrong: one line says where, what is wrong and what to do."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import build_site
from conftest import mkdocs
from tiny_site import GOOD, MKDOCS_YML, PAGE, PICTURES_YML, TWIN, write

SOURCES_YML = "hunt-1972:\n  text: Hunt, Paul, a letter, 1972.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A site of two pages and a twin, in which nothing is wrong."""
    write(tmp_path, GOOD)
    return tmp_path


# What is wrong: the files that are written, and what the one line about it says.
BAD = {
    "a page that is not UTF-8": (
        {"docs/en/tea/index.md": PAGE + "Caf\udce9.\n"},
        r"docs/en/tea/index\.md:8: .*UTF-8",
    ),
    "broken front matter": (
        {"docs/en/tea/index.md": PAGE.replace("title: Tea", "title: [Tea")},
        r"docs/en/tea/index\.md:[23]: ",
    ),
    "a misspelt key in the front matter": (
        {"docs/en/tea/index.md": PAGE.replace("\n---\n#", "\neveryreader:\n  pictur: cup\n---\n#")},
        r"docs/en/tea/index\.md:5: .*'pictur'.*'picture'",
    ),
    "a picture that the registry does not have": (
        {"docs/en/tea/easy.md": TWIN.replace("![cup]", "![cups]")},
        r"docs/en/tea/easy\.md:9: .*'cups'.*'cup'",
    ),
    "a picture without its file": (
        {"docs/assets/pictures/pictures.yml": PICTURES_YML + PICTURES_YML.replace("cup:", "pot:")},
        r"docs/assets/pictures/pictures\.yml:7: .*pot\.svg",
    ),
    "an image file that is not there": (
        {"docs/en/tea/index.md": PAGE + "\n![A cup of tea](cup.jpg)\n"},
        r"docs/en/tea/index\.md:9: .*cup\.jpg",
    ),
    "a twin without its page": (
        {"docs/en/coffee/easy.md": TWIN.replace("Tea", "Coffee")},
        r"docs/en/coffee/easy\.md: .*index\.md",
    ),
    "a translation of a page that is not there": (
        {"docs/ar/coffee/index.md": PAGE.replace("Tea", "قهوة")},
        r"docs/ar/coffee/index\.md: error .*'coffee/index\.md'",
    ),
    "two files that claim one page": (
        {"docs/en/tea.md": PAGE.replace("Tea", "Other tea")},
        r"docs/en/tea\.md:1: error .*docs/en/tea/index\.md has the same address",
    ),
    "a translation that notes paragraphs by hand": (
        {"docs/ar/tea/index.md": "---\ntitle: شاي\neveryreader:\n  paragraphs: all\n---\n# شاي\n"},
        r"docs/ar/tea/index\.md:4: error .*'paragraphs' is not as `everyreader translate record` wrote it",
    ),
    "a language that we know nothing of": (
        {"mkdocs.yml": MKDOCS_YML.replace("locale: ar", "locale: fi")},
        r"mkdocs\.yml: .*no language 'fi'",
    ),
    "a folder of a language that the site does not have": (
        {"docs/cz/index.md": PAGE},
        r"docs/cz: .*no language 'cz'.*Did you mean 'cy'",
    ),
    "a misspelt option": (
        {
            "mkdocs.yml": MKDOCS_YML.replace(
                "everyreader/accessibility", "everyreader/accessibility: {fail_no: error}"
            )
        },
        r"'fail_no'.*'fail_on'",
    ),
    "a misspelt plugin option's value": (
        {
            "mkdocs.yml": MKDOCS_YML.replace(
                "everyreader/accessibility", "everyreader/accessibility: {fail_on: never}"
            )
        },
        r"fail_on.*error.*never",
    ),
    "a word of the word list without a meaning": (
        {"docs/en/words.yml": "kettle:\n  forms: [kettles]\n"},
        r"docs/en/words\.yml:1: .*meaning",
    ),
    "a source that is not in the list": (
        {"docs/en/tea/index.md": PAGE + "\nHot [@hunt-1927].\n", "docs/en/sources.yml": SOURCES_YML},
        r"docs/en/tea/index\.md:9: .*'hunt-1927'.*'hunt-1972'",
    ),
    "a source without a text": (
        {"docs/en/sources.yml": SOURCES_YML.replace("text", "txt")},
        r"docs/en/sources\.yml:1: .*'txt'.*'text'",
    ),
    "a day that is not in the calendar": (
        {"docs/en/tea/index.md": PAGE.replace("\n---\n#", "\neveryreader:\n  updated: 2026-11-31\n---\n#")},
        r"docs/en/tea/index\.md:5: .*no such day",
    ),
    "a misspelt way to reach the owners": (
        {"mkdocs.yml": MKDOCS_YML + "extra: {contact: {emial: tea@example.org}}\n"},
        r"mkdocs\.yml: 'emial'.*'email'",
    ),
    "a letter that no font has": (
        {"docs/en/tea/easy.md": TWIN + "It is hot. ☕\n"},
        r"docs/en/tea/easy\.md:10: .*☕",
    ),
}


def test_the_site_without_a_fault_is_built(project: Path) -> None:
    built = mkdocs(project, "build")

    assert built.returncode == 0, built.stdout


@pytest.mark.parametrize(("files", "expected"), BAD.values(), ids=BAD.keys())
def test_one_line_says_where_what_and_what_to_do(project: Path, files: dict[str, str], expected: str) -> None:
    write(project, files)

    built = mkdocs(project, "build")

    assert built.returncode != 0
    assert "Traceback" not in built.stdout
    assert len([line for line in built.stdout.splitlines() if re.search(expected, line)]) == 1, built.stdout


def test_a_folder_that_cannot_be_written_is_named(project: Path) -> None:
    write(project, {"blocked": "a file where a folder should be"})

    built = mkdocs(project, "build", "--site-dir", "blocked/site")

    assert built.returncode != 0
    assert "Traceback" not in built.stdout
    assert re.search("blocked/site.*can't be written", built.stdout), built.stdout


def test_a_failed_build_leaves_the_last_good_site(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert build_site.build(project, Path(sys.executable)) == 0
    good = {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()}
    write(
        project, {"docs/en/tea/index.md": "# Tea\n\n![](cup.svg)\n\n### Pot\n", "docs/en/new/index.md": PAGE}
    )

    assert build_site.build(project, Path(sys.executable)) != 0

    assert good == {path: path.read_bytes() for path in (project / "site").rglob("*") if path.is_file()}
    assert (
        "site/ is still the last good one. What was made so far lies in build/site/."
        in capfd.readouterr().out
    )


def test_a_good_build_takes_the_place_of_the_last(project: Path) -> None:
    assert build_site.build(project, Path(sys.executable)) == 0
    (project / "docs/en/tea/easy.md").unlink()
    write(project, {"docs/en/coffee/index.md": PAGE.replace("Tea", "Coffee")})

    assert build_site.build(project, Path(sys.executable)) == 0
    assert (project / "site/coffee/index.html").exists()
    assert not (project / "site/tea/easy").exists()
    assert ["site"] == [path.name for path in project.glob("site*")]
