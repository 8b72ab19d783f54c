"""Which page exists in which language, and whether the original changed since."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from everyreader.translations.claims import claims
from everyreader.translations.status import content_id, counterpart, statuses

ORIGINAL = "---\ntitle: Tea\n---\n# Tea\n\nWe drink tea.\n"


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def translated(recorded: str, checked: str = "") -> str:
    return f"---\neveryreader:\n  translation_of: '{recorded}'\n{checked}---\n# شاي\n"


def status(root: Path, path: str = "tea/index.md") -> str:
    found, _ = statuses(root / "docs", root, "en", ("en", "ar"))
    return next(t.status for t in found if (t.language, t.path) == ("ar", path))


@pytest.mark.parametrize(
    "same",
    [
        "---\ntitle: Another title\n---\n# Tea\n\nWe drink tea.\n",
        "# Tea\n\nWe drink tea.",
        ORIGINAL.replace("\n", "\r\n"),
    ],
    ids=["another front matter", "no front matter", "other ends of lines"],
)
def test_front_matter_and_ends_of_lines_do_not_change_the_content_id(same):
    assert content_id(ORIGINAL) == content_id(same)


def test_letters_written_in_two_ways_have_one_content_id():
    assert content_id("caf\u00e9") == content_id("cafe\u0301")


def test_another_word_changes_the_content_id():
    assert content_id(ORIGINAL) != content_id(ORIGINAL.replace("drink", "like"))


def test_a_translation_is_current_until_its_original_changes(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    write(tmp_path, "docs/ar/tea/index.md", translated(content_id(ORIGINAL)))
    before = status(tmp_path)
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL.replace("drink", "like"))

    assert ("draft", "outdated") == (before, status(tmp_path))


def test_a_page_that_is_not_there_is_missing(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)

    assert "missing" == status(tmp_path)


def test_a_translation_without_an_id_is_unrecorded_and_one_without_an_original_orphaned(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    write(tmp_path, "docs/ar/tea/index.md", "# شاي\n")
    write(tmp_path, "docs/ar/milk/index.md", "# حليب\n")

    assert ("unrecorded", "orphaned") == (status(tmp_path), status(tmp_path, "milk/index.md"))


@pytest.mark.parametrize(
    ("checked", "expected"),
    [
        ("{name: Amal, date: 2026-12-01, as: native speaker}", "reviewed"),
        ("{name: Amal, date: 2026-12-01, as: tester}", "draft"),
        ("{name: Amal, as: native speaker}", "draft"),
        ("{date: 2026-12-01, as: native speaker}", "draft"),
    ],
    ids=["a speaker", "someone else", "no day", "no name"],
)
def test_a_translation_is_reviewed_where_a_speaker_is_named_with_the_day(tmp_path, checked, expected):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    write(tmp_path, "docs/ar/tea/index.md", translated(content_id(ORIGINAL), f"  checked_by: [{checked}]\n"))

    assert expected == status(tmp_path)


def test_front_matter_says_who_translated_a_page_and_when(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    said = "  translated_by: [Amal, Mair]\n  updated: 2026-11-24\n"
    write(tmp_path, "docs/ar/tea/index.md", translated(content_id(ORIGINAL), said))

    found, _ = statuses(tmp_path / "docs", tmp_path, "en", ("en", "ar"))
    assert (("Amal", "Mair"), datetime.date(2026, 11, 24)) == (found[-1].translators, found[-1].updated)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("translation_of: [1, 2", "this YAML is broken"),
        (
            "translation_of: 012345670123",
            "'translation_of' must be 12 signs of 0-9 and a-f, in quotation marks",
        ),
        (
            "paragraphs: 012345-67",
            "'paragraphs' is not as `everyreader translate record` wrote it: take it out",
        ),
        ("translated_by: {name: Amal}", "'translated_by' must be a name, or a list of names"),
    ],
)
def test_one_page_that_cannot_be_read_is_named_and_the_others_go_on(tmp_path, line, expected):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    write(tmp_path, "docs/ar/tea/index.md", translated(content_id(ORIGINAL)))
    write(tmp_path, "docs/ar/tea/easy.md", f"---\neveryreader:\n  {line}\n---\n# شاي\n")

    found, (error,) = statuses(tmp_path / "docs", tmp_path, "en", ("en", "ar"))

    assert "draft" == found[-1].status
    assert str(error).startswith("docs/ar/tea/easy.md:")
    assert error.line in (3, 4)
    assert expected in error.what


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            ["en/tea.md", "en/tea/index.md"],
            "docs/en/tea.md:1: docs/en/tea/index.md has the same address on the site: keep one of the two",
        ),
        (
            ["en/tea/index.md", "ar/tea.md", "ar/tea/index.md"],
            "docs/ar/tea.md:1: docs/ar/tea/index.md has the same address on the site: keep one of the two",
        ),
        (
            ["en/tea/index.md", "ar/tea.md"],
            "docs/ar/tea.md:1: name it docs/ar/tea/index.md, as the page that it translates",
        ),
    ],
    ids=["two originals", "two translations", "a translation elsewhere"],
)
def test_two_files_that_claim_one_page_are_named(tmp_path, files, expected):
    for file in files:
        write(tmp_path, f"docs/{file}", "# Tea\n")

    found = claims(tmp_path / "docs", "docs", ("en", "ar"), directories=True)

    assert [expected] == [str(error) for error in found]


def test_files_that_are_published_apart_are_no_claim(tmp_path):
    for file in ("en/tea.md", "en/tea/index.md", "ar/tea/index.md"):
        write(tmp_path, f"docs/{file}", "# Tea\n")

    assert [] == list(claims(tmp_path / "docs", "docs", ("en", "ar"), directories=False))


def test_page_and_twin_lead_to_each_other():
    assert ("tea/easy.md", "tea/index.md") == (counterpart("tea/index.md"), counterpart("tea/easy.md"))
