"""A page cut into the parts that a translator changes and those that stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from everyreader.translations.units import units

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted(DOCS.rglob("*.md"))

# fmt: off
SIGNS = st.sampled_from([
    "\n", "\n\n", "\r\n", "\r", "\t", "    ", "---\n", "title: a\n", "description: >\n", "&x ", "*x", "# ",
    "> ", "- ", "1. ", "![a-b] ", "[ ] ", "( ) ", "|", "| --- |", "```\n", '!!! note "', '"', "{#x}",
    "{: .x }", "[^1]: ", ":   ", "<div>", "<!--", "-->", "*[A]: ", "\u2028", "\ufeff", "— ", "_____",
    "[WORDS]", "word", "مرحبا", "\\", "`", "===",
])
# fmt: on


def together(text: str) -> str:
    return "".join(unit.text for unit in units(text))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_the_parts_of_a_page_are_the_page(path):
    text = path.read_bytes().decode("utf-8")

    assert text == together(text)


@given(st.one_of(st.text(), st.lists(SIGNS).map("".join)))
def test_the_parts_of_any_text_are_the_text_and_can_be_read(text):
    found = units(text)

    assert text == "".join(unit.text for unit in found)
    assert all(unit == unit.with_words(unit.words) for unit in found)


def cut(text: str) -> list[tuple[str, str]]:
    """Kind and text of what is named; the markup between is left out."""
    return [(unit.kind, unit.text) for unit in units(text) if unit.kind != "markup"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("# Tea {#tea}\n", [("heading", "Tea"), ("attributes", "{#tea}")]),
        ("Tea\n===\n", [("heading", "Tea")]),
        ("We drink tea.\nIt is hot.\n", [("paragraph", "We drink tea.\nIt is hot.")]),
        (
            "![tea-cup] We drink **tea**.\nIt is hot.",
            [("picture", "![tea-cup]"), ("row", "We drink **tea**.\nIt is hot.")],
        ),
        ("- Tea\n- Milk\n{: .chain }\n", [("item", "Tea"), ("item", "Milk"), ("attributes", "{: .chain }")]),
        ("1. Tea\n\n    1. Green\n    2. Black", [("item", "Tea"), ("item", "Green"), ("item", "Black")]),
        (
            "Which?\n( ) Tea\n( ) 2\n_____\n",
            [("paragraph", "Which?"), ("answer", "Tea"), ("answer", "2"), ("marker", "_____")],
        ),
        (
            "| Tea | a \\| b |\n| --- | --- |\n| 1 | |\n",
            [("cell", "Tea"), ("cell", "a \\| b"), ("cell", "1")],
        ),
        (
            "> Tea.\n>\n> — Ann, *Tea*, 1976 [@ann]\n",
            [("quotation", "Tea."), ("source", "— Ann, *Tea*, 1976 [@ann]")],
        ),
        ("> Tea.\n> — Ann\n", [("quotation", "Tea."), ("source", "— Ann")]),
        (
            "Tea\n:   ![tea-cup] A drink.\n",
            [("paragraph", "Tea"), ("picture", "![tea-cup]"), ("definition", "A drink.")],
        ),
        ('!!! note "Hot"\n    Tea is hot.\n', [("box title", "Hot"), ("paragraph", "Tea is hot.")]),
        ("Tea.[^1]\n\n[^1]: Black tea.\n", [("paragraph", "Tea.[^1]"), ("footnote", "Black tea.")]),
        ("*[TLA]: Tea leaves\n", [("abbreviation", "*[TLA]: Tea leaves")]),
        ("```\nx = 1\n\ny\n```\n", [("code", "```\nx = 1\n\ny\n```")]),
        ("Tea:\n\n    x = 1\n", [("paragraph", "Tea:"), ("code", "    x = 1")]),
        ("- Tea\n\n    It is hot.\n", [("item", "Tea"), ("paragraph", "It is hot.")]),
        ('[WORDS]\n\n--8<-- "tea.md"\n', [("marker", "[WORDS]"), ("marker", '--8<-- "tea.md"')]),
        ("[tea]: https://example.org\n", [("reference", "[tea]: https://example.org")]),
        (
            "<!-- everyreader: allow\n\nx -->\nTea\n",
            [("html", "<!-- everyreader: allow\n\nx -->"), ("paragraph", "Tea")],
        ),
        ("<div>\n<p>Tea</p>\n</div>\n", [("html", "<div>\n<p>Tea</p>\n</div>")]),
        ('<span lang="en">Tea</span> is hot.\n', [("paragraph", '<span lang="en">Tea</span> is hot.')]),
        ("---\ntitle: 'It''s tea'\neveryreader: {picture: tea}\n---\n", [("title", "'It''s tea'")]),
    ],
)
def test_a_page_is_cut_where_a_translator_expects_it(text, parts):
    assert parts == cut(text)


def test_only_words_are_for_a_translator():
    text = "---\ntitle: Tea\n---\n# Tea {#tea}\n\n![tea-cup] Hot.\n\n[WORDS]\n\n<hr>\n\n<p>Milk</p>\n"
    text += "\n| — |\n| --- |\n"

    assert ["Tea", "Tea", "Hot.", "<p>Milk</p>"] == [unit.text for unit in units(text) if unit.translatable]


def test_a_unit_knows_its_line():
    assert [3, 5] == [unit.line for unit in units("\r\n\r\n# Tea\r\n\r\nHot.") if unit.translatable]


def test_words_are_free_of_indents_and_of_the_quotes_of_yaml():
    text = "---\ntitle: 'It''s tea'\n---\n> It is hot.\n> Very.\n"

    assert ["It's tea", "It is hot.\nVery."] == [unit.words for unit in units(text) if unit.translatable]


def test_other_words_stand_as_their_page_needs_them():
    title, quotation = (unit for unit in units("---\ntitle: Tea\n---\n> Hot.\n> Very.") if unit.translatable)

    assert "'Tea: hot'" == title.with_words("Tea: hot").text
    assert "A.\n> B." == quotation.with_words("A.\nB.").text
