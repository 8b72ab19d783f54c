"""Odd input to the reading measure: an answer or a clear "not measured", never a number made of nothing."""

from __future__ import annotations

import pytest

from everyreader.reading.measure import measure
from everyreader.reading.words import split_sentences, split_words
from everyreader.types import Page, Reading

TEA = "We share power when we drink tea together. You tell us what you want to change. "


def reading(text: str, language: str = "en") -> Reading:
    return measure(Page("tea/", language, f"<!doctype html><article><p>{text}</p></article>"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "not measured: 0 words are too few, 150 are needed"),
        ("Tea.", "not measured: 1 words are too few, 150 are needed"),
        ("… — !? «»", "not measured: 0 words are too few, 150 are needed"),
        ("😀 🎉 👩‍👩‍👧 " * 200, "not measured: 0 words are too few, 150 are needed"),
        ("1,234 56.7 89 % " * 100 + ".", "not measured: there is nothing but numbers"),
        ("٣٫٥ ١٢ " * 100 + ".", "not measured: there is nothing but numbers"),
    ],
    ids=["nothing", "one word", "only marks", "only emoji", "only numbers", "only Arabic numbers"],
)
def test_what_is_no_text_is_not_measured(text: str, expected: str) -> None:
    found = reading(text)

    assert (None, expected) == (found.index, found.reason)


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [("ar", TEA * 10, "English"), ("en", "نحن نشرب الشاي مع الناس في هذا البيت كل يوم. " * 10, "Arabic")],
)
def test_a_page_in_another_script_than_its_language_is_not_measured(
    language: str, text: str, other: str
) -> None:
    found = reading(text, language)

    assert found.index is None
    assert found.reason.startswith(f"not measured: this looks like {other}, not ")


@pytest.mark.parametrize(
    "odd",
    [
        TEA.replace("power", "pow\u00ader"),
        TEA.replace("power", "pow\u200ber"),
        TEA.replace("We", "\ufeffWe"),
        TEA.replace("tea", "tea 😀"),
        TEA.replace("together.", "together.  \n\n "),
        TEA.replace("You tell", "“You tell"),
        TEA.replace("together", "together)"),
    ],
    ids=[
        "soft hyphen",
        "space without width",
        "byte order mark",
        "emoji",
        "white space",
        "unpaired quote",
        "unpaired bracket",
    ],
)
def test_signs_that_nobody_reads_change_nothing(odd: str) -> None:
    assert reading(TEA * 20).index == reading(odd * 20).index is not None


def test_a_composed_letter_is_read_as_one_in_two_parts() -> None:
    french = "Le café est fermé. Nous préférons le thé avec nos amis à la maison. "

    assert reading(french * 20, "fr").index == reading(french.replace("é", "e\u0301") * 20, "fr").index


def test_words_of_another_script_are_no_rare_words() -> None:
    assert reading(TEA * 20).hard_words == reading((TEA + "We say الديمقراطية here. ") * 20).hard_words


def test_a_megabyte_in_one_line_is_read() -> None:
    long = TEA * 12_500

    assert 1_000_000 <= len(long)
    assert 25_000 == len(split_sentences(long, ()))
    assert ["a" * 1_000_000] == split_sentences("a" * 1_000_000, ())
    assert reading(TEA * 20).level == reading(long).level


@pytest.mark.parametrize("part", ["a.", ". ", "“", "a-", "A. ", "a@", "1,", "...", "tea.de/"])
def test_one_thing_repeated_without_end_is_read(part: str) -> None:
    text = part * 50_000

    sentences = split_sentences(text, ())

    assert "".join(text.split()) == "".join("".join(sentences).split())
    assert isinstance(split_words(text), tuple)
