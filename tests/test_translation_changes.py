"""Which paragraphs of an original changed since it was translated, from ids that the translation keeps."""

from __future__ import annotations

import pytest

from everyreader.check import check_site
from everyreader.records import Change, Passage, Translation
from everyreader.registry import rules
from everyreader.translations.changes import changes
from everyreader.translations.paragraphs import paragraphs
from everyreader.translations.recorded import Recorded, side_by_side, with_recorded
from everyreader.types import InputError, Site

ENGLISH = """\
---
title: Tea
---

# Tea

Tea is hot.

![cup] Milk is cold.

- One cup
- Two cups
"""
WELSH = """\
---
title: Te
everyreader:
  drafted_by: machine
---

# Te

Mae te yn boeth.

![cup] Mae llaeth yn oer.

- Un cwpan
- Dau gwpan
"""
RECORDED = side_by_side(paragraphs(ENGLISH), paragraphs(WELSH))


def told(english: str = ENGLISH, welsh: str = WELSH) -> list[str]:
    """Each change as "kind, line and words of the original | line and words of the translation"."""
    return [
        f"{change.kind}{' (mended)' if change.mended else ''} "
        + " | ".join(f"{p.line} {p.text}" if p else "none" for p in (change.original, change.translation))
        for change in changes(RECORDED, paragraphs(english), welsh)
    ]


@pytest.mark.parametrize(
    "same",
    [
        ENGLISH.replace("\n", "\r\n"),
        ENGLISH.replace("\n\n", "\n\n\n"),
        ENGLISH.replace("title: Tea", "title: 'Tea'"),
        ENGLISH.replace("title: Tea\n", "title: Tea\ntemplate: tea.html\n"),
    ],
    ids=["other ends of lines", "more empty lines", "quotation marks of YAML", "other front matter"],
)
def test_what_a_translator_need_not_see_changes_nothing(same: str) -> None:
    assert [] == told(same)


def test_letters_written_in_two_ways_have_one_id() -> None:
    assert [one.id for one in paragraphs("caf\u00e9\n")] == [one.id for one in paragraphs("cafe\u0301\n")]


def test_a_changed_paragraph_stands_beside_its_translation() -> None:
    assert ["changed 7 Tea is warm. | 9 Mae te yn boeth."] == told(ENGLISH.replace("hot", "warm"))


def test_a_changed_title_and_another_picture_are_changes_too() -> None:
    assert ["changed 2 Our tea | 2 Te"] == told(ENGLISH.replace("title: Tea", "title: Our tea"))
    assert ["changed 9 Milk is cold. | 11 Mae llaeth yn oer."] == told(ENGLISH.replace("cup]", "jug]"))


def test_a_new_paragraph_has_no_translation_yet() -> None:
    added = ENGLISH.replace("Tea is hot.\n", "Tea is hot.\n\nBe careful.\n")

    assert ["added 9 Be careful. | none"] == told(added)
    assert [9] == [change.line for change in changes(RECORDED, paragraphs(added), WELSH)]


def test_a_paragraph_that_went_away_shows_what_is_to_go() -> None:
    assert ["removed none | 9 Mae te yn boeth."] == told(ENGLISH.replace("Tea is hot.\n\n", ""))


def test_a_paragraph_that_moved_is_told_once() -> None:
    moved = ENGLISH.replace("Tea is hot.\n\n", "") + "\nTea is hot.\n"

    assert ["moved 12 Tea is hot. | 9 Mae te yn boeth."] == told(moved)


def test_what_the_translator_has_changed_since_may_be_mended() -> None:
    english = ENGLISH.replace("hot", "warm").replace("- Two cups\n", "- Two cups\n- Three cups\n")
    welsh = WELSH.replace("boeth", "gynnes").replace("- Dau gwpan\n", "- Dau gwpan\n- Tri chwpan\n")

    assert [
        "changed (mended) 7 Tea is warm. | 9 Mae te yn gynnes.",
        "added (mended) 13 Three cups | 15 Tri chwpan",
    ] == told(english, welsh)


def test_a_paragraph_that_both_pages_have_lost_is_no_work() -> None:
    assert [] == told(ENGLISH.replace("Tea is hot.\n\n", ""), WELSH.replace("Mae te yn boeth.\n\n", ""))


def test_each_single_change_is_found_where_it_is() -> None:
    for one in paragraphs(ENGLISH):
        words = one.unit.words
        lines = ENGLISH.split("\n")
        lines[one.unit.line - 1] = lines[one.unit.line - 1].replace(words, f"{words} again")

        (change,) = changes(RECORDED, paragraphs("\n".join(lines)), WELSH)

        assert ("changed", f"{words} again") == (change.kind, change.original and change.original.text)


def test_the_ids_stand_in_the_front_matter_and_all_else_stays() -> None:
    recorded = with_recorded(WELSH, "te.md", "0123456789ab", RECORDED)
    head, _, body = recorded.partition("\n---\n")

    assert WELSH.partition("\n---\n")[2] == body
    assert head.startswith(
        "---\ntitle: Te\neveryreader:\n  drafted_by: machine\n  translation_of: '0123456789ab'\n"
    )
    assert " ".join("-".join(entry) for entry in RECORDED) == head.partition("this\n")[2].strip()


def test_what_was_recorded_before_is_replaced_where_it_stood() -> None:
    first = with_recorded(WELSH, "te.md", "0123456789ab", RECORDED)
    noted = first.replace("  translation_of", "  # by Mair\n  translation_of").replace(
        "\n---\n\n", "\n  # end\n---\n\n"
    )
    entry = Recorded("000000", "111111")

    again = with_recorded(noted, "te.md", "ba9876543210", [entry])

    assert (
        "  # by Mair\n  translation_of: 'ba9876543210'\n"
        "  paragraphs: >-  # `everyreader translate record` writes this\n    000000-111111\n  # end\n---\n"
    ) in again


def test_a_page_without_front_matter_gets_some_and_keeps_its_ends_of_lines() -> None:
    assert "---\r\neveryreader:\r\n  translation_of: '0123456789ab'\r\n---\r\n# Te\r\n" == with_recorded(
        "# Te\r\n", "te.md", "0123456789ab", []
    )


def test_front_matter_in_braces_is_left_to_the_writer() -> None:
    braces = "---\ntitle: Te\neveryreader: {drafted_by: machine}\n---\n# Te\n"

    with pytest.raises(InputError, match=r"te\.md:3: write what stands after 'everyreader:' below it"):
        with_recorded(braces, "te.md", "0123456789ab", RECORDED)


def test_each_changed_paragraph_is_named_with_its_lines_in_both_files() -> None:
    outdated = Translation(
        "tea.md",
        "ar",
        "docs/ar/tea.md",
        "outdated",
        "",
        "",
        "",
        original="docs/en/tea.md",
        changes=(
            Change("changed", Passage(7, "Tea is hot."), Passage(9, "الشاي ساخن."), 9, False),
            Change("added", Passage(8, "Be careful. " * 9), None, 9, False),
            Change("moved", Passage(12, "Milk."), Passage(11, "حليب."), 11, True),
            Change("removed", None, Passage(14, "كوب."), 14, False),
        ),
    )

    findings = check_site(Site({}, translations=(outdated,)), [rules()["translation-outdated"]])

    assert [
        (9, 'docs/en/tea.md:7 changed: "Tea is hot.".'),
        (
            9,
            'docs/en/tea.md:8 is new: "Be careful. Be careful. Be careful. Be careful. Be careful. …".'
            " Its translation belongs after this paragraph.",
        ),
        (
            11,
            'docs/en/tea.md:12 was moved: "Milk.". This paragraph changed too: if all is mended, record it.',
        ),
        (14, 'docs/en/tea.md no longer has what this paragraph says: "كوب.".'),
    ] == [(finding.line, finding.message) for finding in findings]
