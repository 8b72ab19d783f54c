"""What the file of a measured language must hold; texts in another language than they claim."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from everyreader.reading import formulas
from everyreader.reading.features import FEATURES
from everyreader.reading.frequency import zipfs
from everyreader.reading.index import index
from everyreader.reading.measure import measure, scores
from everyreader.reading.other_language import other_language
from everyreader.reading.syllables import syllables
from everyreader.reading.words import split_sentences, split_words
from everyreader.registry import languages, modules
from everyreader.types import Page

MEASURED = {code: language for code, language in languages().items() if "news" in language.reading}
OF_SOME = {
    "joints",  # of words that are joined: German
    "beginnings",
    "capital_nouns",
    "levels",
    "negations_in_front",  # where two of them are one by grammar: Spanish
    "not_calibrated",
    "particles",
    "same_letters",
    "syllables",
}
each_measured = pytest.mark.parametrize("code", MEASURED)


def missing(code: str, table: str) -> Collection[str]:
    """The keys of a table that another measured language has and this one lacks."""
    known = {key for language in MEASURED.values() for key in getattr(language, table)}
    return known - set(getattr(MEASURED[code], table))


@each_measured
def test_a_measured_language_lacks_no_limit_and_no_list(code: str) -> None:
    assert (set(), set()) == (missing(code, "limits"), missing(code, "lists"))


@each_measured
def test_a_measured_language_lacks_nothing_that_the_measure_needs(code: str) -> None:
    assert set() == set(missing(code, "reading")) - OF_SOME
    assert {*FEATURES, "index_deviation", "twentieths"} == set(MEASURED[code].reading["news"])


@each_measured
def test_the_spread_of_the_news_is_in_order(code: str) -> None:
    twentieths = MEASURED[code].reading["news"]["twentieths"]

    assert (19, sorted(twentieths)) == (len(twentieths), twentieths)


@each_measured
def test_a_formula_of_a_language_exists_and_gives_a_number(code: str) -> None:
    language = MEASURED[code]
    names = set(language.reading["formulas"])

    assert names <= set(modules(formulas))
    assert set(language.reading.get("not_calibrated", ())) <= names
    assert names == {name.partition(" ")[0] for name in scores([("a", "b", "c")] * 30, language)}


@each_measured
def test_a_list_of_common_words_is_long_and_in_order(code: str) -> None:
    values = list(zipfs(code).values())

    assert len(values) > 10_000
    assert sorted(values, reverse=True) == values


@each_measured
def test_syllables_are_counted_where_the_language_has_patterns(code: str) -> None:
    language = MEASURED[code]

    assert ("syllables" in language.reading) == (syllables("a", language) is not None)


SENTENCES = {
    "ar": "نحن نشرب الشاي مع الناس في هذا البيت كل يوم، ثم نتحدث عن كل ما نريد أن نغيره.",
    "cy": "Rydym ni yn yfed te gyda phobl yn y tŷ hwn bob dydd, ac yna yn siarad am ein bywyd.",
    "de": "Wir trinken jeden Tag in diesem Haus mit den Leuten Tee und reden über alles.",
    "en": "We drink tea with people in this house every day, and then we talk about our lives.",
    "es": "Bebemos té con la gente en esta casa todos los días y luego hablamos de todo.",
    "fr": "Nous buvons du thé avec les gens dans cette maison, puis nous parlons de tout.",
    "pl": "Pijemy herbatę z ludźmi w tym domu i potem mówimy o tym, co chcemy zmienić.",
    "ur": "ہم ہر روز اس گھر میں لوگوں کے ساتھ چائے پیتے ہیں اور پھر سب پر بات کرتے ہیں۔",
}


def words(code: str) -> list[tuple[str, ...]]:
    return [split_words(sentence) for sentence in split_sentences(f"{SENTENCES[code]} " * 10, ())]


@each_measured
def test_a_text_in_a_measured_language_has_an_index_and_is_taken_for_that_language(code: str) -> None:
    assert index(words(code), MEASURED[code]) is not None
    assert "" == other_language(words(code), MEASURED[code])


@each_measured
@pytest.mark.parametrize("said", MEASURED)
def test_a_text_that_is_said_to_be_in_another_language_is_noticed(code: str, said: str) -> None:
    expected = "" if code == said else MEASURED[code].english_name

    assert expected == other_language(words(code), MEASURED[said])


def test_a_page_in_another_language_than_it_says_is_not_measured() -> None:
    page = Page("te/", "cy", f"<article><p>{SENTENCES['pl'] * 10}</p></article>")

    assert "not measured: this looks like Polish, not Welsh" == measure(page).reason


def test_a_few_names_are_not_taken_for_another_language() -> None:
    names = [("Anna", "Kowalska"), ("Jan", "Nowak")] * 10

    assert "" == other_language(names, languages()["en"])
