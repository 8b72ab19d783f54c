"""Which page exists in which language, and whether the original changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.translations.status import content_id, counterpart, statuses

ORIGINAL = "---\ntitle: Tea\n---\n# Tea\n\nWe drink tea.\n"


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def translated(recorded: str, checked: str = "") -> str:
    return f"---\neveryreader:\n  translation_of: '{recorded}'\n{checked}---\n# شاي\n"


def status(root: Path, path: str = "tea/index.md") -> str:
    found = statuses(root / "docs", root, "en", ("en", "ar"))
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

    assert ("current", "outdated") == (before, status(tmp_path))


def test_a_page_that_is_not_there_is_missing(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)

    assert "missing" == status(tmp_path)


def test_a_translation_without_an_id_is_unrecorded_and_one_without_an_original_orphaned(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    write(tmp_path, "docs/ar/tea/index.md", "# شاي\n")
    write(tmp_path, "docs/ar/milk/index.md", "# حليب\n")

    assert ("unrecorded", "orphaned") == (status(tmp_path), status(tmp_path, "milk/index.md"))


def test_the_reviewer_comes_from_the_front_matter(tmp_path):
    write(tmp_path, "docs/en/tea/index.md", ORIGINAL)
    checked = "  checked_by: [{name: Amal, date: 2026-12-01, as: native speaker}]\n"
    write(tmp_path, "docs/ar/tea/index.md", translated(content_id(ORIGINAL), checked))

    found = statuses(tmp_path / "docs", tmp_path, "en", ("en", "ar"))
    assert ["", "Amal"] == [translation.reviewer for translation in found]


def test_page_and_twin_lead_to_each_other():
    assert ("tea/easy.md", "tea/index.md") == (counterpart("tea/index.md"), counterpart("tea/easy.md"))
