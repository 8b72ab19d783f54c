"""Markdown files in; lines that know their file, and front matter, out."""

import datetime
from pathlib import Path

import pytest

from everyreader.sources import front_matter, read
from everyreader.types import InputError


def save(folder: Path, **files: str | bytes) -> Path:
    """Write `name.md` for each argument; returns the page."""
    for name, text in files.items():
        path = folder / f"{name}.md"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / "page.md"


def lines(page: Path) -> list[str]:
    return [f"{line.path}:{line.number} {line.text}" for line in read(page, page.parent, [page.parent])]


def complaint(page: Path) -> str:
    with pytest.raises(InputError) as raised:
        front_matter(page, page.parent)
    return str(raised.value)


def test_lines_are_counted_in_the_file_also_below_front_matter(tmp_path: Path) -> None:
    page = save(tmp_path, page="---\ntitle: Tea\n---\n# Tea\n\nCup\n")

    assert ["page.md:4 # Tea", "page.md:5 ", "page.md:6 Cup"] == lines(page)


@pytest.mark.parametrize("text", ["", "---\ntitle: Tea\n---\n"])
def test_an_empty_page_still_knows_its_file(tmp_path: Path, text: str) -> None:
    assert ["page.md"] == [line.path for line in read(save(tmp_path, page=text), tmp_path)]


def test_windows_files_have_the_same_lines(tmp_path: Path) -> None:
    page = save(tmp_path, page="\ufeff---\r\ntitle: Tea\r\n---\r\nCup\r\n")

    assert ["page.md:4 Cup"] == lines(page)
    assert {"title": "Tea"} == front_matter(page, tmp_path)


SNIPPET = {
    '--8<-- "box.md"': ["one", "two", "", "three"],
    "-8<- 'box.md'": ["one", "two", "", "three"],
    '    --8<-- "box.md:2:2"': ["    two"],
    '--8<-- "box.md::1"': ["one"],
    '--8<-- "box.md:1:1,5:5"': ["one", "<!-- --8<-- [end:part] -->"],
    '--8<-- "box.md:part"': ["two", ""],
    "--8<--\nbox.md:1:1\n\nbox.md:2:2\n--8<--": ["one", "<!-- --8<-- [start:part] -->"],
    ';--8<-- "box.md"': [';--8<-- "box.md"'],
    '--8<-- "not there.md"': ['--8<-- "not there.md"'],
    '--8<-- "box.md" and words': ['--8<-- "box.md" and words'],
}


@pytest.mark.parametrize("written", SNIPPET)
def test_a_snippet_is_opened(tmp_path: Path, written: str) -> None:
    box = "one\n<!-- --8<-- [start:part] -->\ntwo\n\n<!-- --8<-- [end:part] -->\nthree\n"
    expected = SNIPPET[written]
    if "2:2" in written and written.startswith(" "):
        box = "one\ntwo\n"

    page = save(tmp_path, page=written, box=box)

    assert expected == [line.text for line in read(page, tmp_path, [tmp_path])]


def test_a_line_of_a_snippet_names_the_file_of_the_snippet(tmp_path: Path) -> None:
    page = save(tmp_path, page='Tea\n\n--8<-- "box.md"\n', box='Cup\n--8<-- "spoon.md"\n', spoon="Spoon\n")

    assert ["page.md:1 Tea", "page.md:2 ", "box.md:1 Cup", "spoon.md:1 Spoon"] == lines(page)


def test_a_snippet_that_opens_itself_is_left_as_it_is(tmp_path: Path) -> None:
    page = save(tmp_path, page='--8<-- "box.md"\n', box='Cup\n--8<-- "box.md"\n--8<-- "page.md"\n')

    assert ["box.md:1 Cup", 'box.md:2 --8<-- "box.md"', 'box.md:3 --8<-- "page.md"'] == lines(page)


def test_front_matter_is_what_the_writer_typed(tmp_path: Path) -> None:
    page = save(tmp_path, page="---\ntitle: Tea\neveryreader:\n  drafted_by: machine\n---\n# Tea\n")

    assert {"title": "Tea", "everyreader": {"drafted_by": "machine"}} == front_matter(page, tmp_path)


def test_a_page_says_on_which_day_it_changed_and_that_nobody_checked_it(tmp_path: Path) -> None:
    page = save(tmp_path, page="---\neveryreader:\n  updated: 2026-11-24\n  checked_by: []\n---\n# Tea\n")

    expected = {"everyreader": {"updated": datetime.date(2026, 11, 24), "checked_by": []}}
    assert expected == front_matter(page, tmp_path)


@pytest.mark.parametrize("text", ["", "# Tea\n", "---\n---\n# Tea\n", "Tea\n\n---\nno: matter\n---\n"])
def test_a_page_may_have_no_front_matter(tmp_path: Path, text: str) -> None:
    assert {} == front_matter(save(tmp_path, page=text), tmp_path)


WRONG = {
    "---\ntitle: Tea\neveryreader:\n  pictur: tea\n---\n": (
        "page.md:4: 'pictur' is not a key that everyreader knows. Did you mean 'picture'?"
    ),
    "---\neveryreader:\n  zzz: tea\n---\n": (
        "page.md:3: 'zzz' is not a key that everyreader knows."
        " These are: picture, worksheet, drafted_by, checked_by, updated, translation_of, paragraphs,"
        " translated_by, allow, paper."
    ),
    "---\neveryreader: tea\n---\n": (
        "page.md:2: 'everyreader:' needs lines below it, such as '  picture: …'"
    ),
    "---\neveryreader:\n  updated: 24 November\n---\n": (
        "page.md:3: 'updated' must be a day, written as 2026-11-24: year, month, day"
    ),
    "---\ntitle: Tea\neveryreader:\n  updated: 2026-13-40\n---\n": (
        "page.md:4: there is no such day: write a date as 2026-11-24: year, month, day"
    ),
    "---\neveryreader:\n  checked_by: Amal\n---\n": (
        "page.md:3: 'checked_by' must be a list such as [{name: Amal, date: 2026-12-01, as: native speaker}]"
    ),
    "---\n- tea\n---\n": "page.md:2: the front matter must be lines of 'key: value' between the two ---",
}


@pytest.mark.parametrize("text", WRONG)
def test_wrong_front_matter_is_named_with_its_line(tmp_path: Path, text: str) -> None:
    assert WRONG[text] == complaint(save(tmp_path, page=text))


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    page = save(tmp_path, page="---\ntitle: Tea\ndescription: [Cup\n---\n# Tea\n")

    assert complaint(page).startswith(("page.md:3: ", "page.md:4: "))


def test_a_file_that_is_not_utf8_is_named_with_the_line(tmp_path: Path) -> None:
    page = save(tmp_path, page=b"# Tea\n\nCaf\xe9\n")

    with pytest.raises(InputError) as raised:
        read(page, tmp_path)
    assert ("page.md", 3) == (raised.value.path, raised.value.line)
    assert "save it as UTF-8" in raised.value.what
