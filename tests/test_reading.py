"""Sentences, words, syllables, familiar formulas and the reading index, on texts whose counts are known."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from everyreader.reading import formulas
from everyreader.reading.counts import Counts, counts
from everyreader.reading.formulas import smog
from everyreader.reading.frequency import rank, ranks
from everyreader.reading.index import LEAST_WORDS, band, index, level, measure, scores
from everyreader.reading.syllables import syllables
from everyreader.reading.text import sentences
from everyreader.reading.words import bare, split_sentences, split_words
from everyreader.records import Word, WordList
from everyreader.registry import languages, modules
from everyreader.types import Language, Page

FILES = sorted((Path(__file__).parent / "languages").glob("*.toml"))
ENGLISH, ARABIC = languages()["en"], languages()["ar"]


def cases(table: str) -> list[object]:
    """The cases of one table in every tests/languages/<code>.toml, each with its language."""
    found: list[object] = []
    for file in FILES:
        data = tomllib.loads(file.read_text(encoding="utf-8")).get(table, {})
        items = list(data.items()) if isinstance(data, dict) else data
        for number, item in enumerate(items, 1):
            found.append(pytest.param(languages()[file.stem], item, id=f"{file.stem} {table} {number}"))
    return found


def split(text: str, language: Language) -> list[tuple[str, ...]]:
    return [split_words(sentence) for sentence in split_sentences(text, language.lists["abbreviations"])]


def page(html: str, language: str = "en", words: WordList | None = None) -> Page:
    return Page("tea/", language, f"<!doctype html><article>{html}</article>", words=words)


def texts(page: Page) -> list[str]:
    return [sentence.text for sentence in sentences(page)]


@pytest.mark.parametrize(("language", "case"), cases("texts"))
def test_a_text_has_the_counts_of_its_worked_example(language: Language, case: dict[str, Any]) -> None:
    found = counts(split(case["text"], language), language)

    assert (case["sentences"], case["words"]) == (found.sentences, found.words)
    assert case.get("syllables") == found.syllables


@pytest.mark.parametrize(("language", "case"), cases("texts"))
def test_a_text_has_the_scores_of_its_worked_example(language: Language, case: dict[str, Any]) -> None:
    found = scores(split(case["text"], language), language)

    expected = case.get("formulas", {})

    assert expected == {name: round(found[name], 1) for name in expected}


@pytest.mark.parametrize(("language", "case"), cases("sentences"))
def test_a_text_falls_into_its_sentences(language: Language, case: dict[str, Any]) -> None:
    assert case["parts"] == split_sentences(case["text"], language.lists["abbreviations"])


@pytest.mark.parametrize(("language", "case"), cases("syllables"))
def test_a_word_has_its_syllables(language: Language, case: tuple[str, int]) -> None:
    word, expected = case

    assert expected == syllables(word, language)


def test_smog_is_that_of_the_formula_and_needs_30_sentences() -> None:
    thirty = Counts(sentences=30, words=300, letters=1400, syllables=450, polysyllables=36)
    few = Counts(sentences=29, words=300, letters=1400, syllables=450, polysyllables=36)

    assert 9.4 == round(smog.score(thirty) or 0, 1)  # 1.043 x 6 + 3.1291
    assert smog.score(few) is None


def test_a_formula_of_another_language_says_so() -> None:
    assert {"gulpease (not calibrated)", "words-per-sentence (not calibrated)"} == set(
        scores([("شاي",)], ARABIC)
    )


def test_sentences_are_those_that_a_reader_meets() -> None:
    written = page(
        "<h1>Tea</h1><p>We <b>drink</b> tea.<br>You too?</p><ul><li>green tea<li>mint</ul>"
        "<table><tr><td>cup<td>pot</table>"
    )

    assert ["Tea", "We drink tea.", "You too?", "green tea", "mint", "cup", "pot"] == texts(written)


@pytest.mark.parametrize(
    "html",
    [
        "<nav>Menu</nav>",
        "<pre>tea = 1</pre>",
        "<p><code>tea = 1</code></p>",
        "<address>Tea Street</address>",
        '<figure class="quote"><blockquote>Her words.</blockquote><figcaption>Amal</figcaption></figure>',
        '<div class="rest"><p>Take a break.</p></div>',
        '<ul class="rows"><li class="means"><p>Power is this.</p></li></ul>',
        '<div class="meaning" popover><p>Power is this.</p></div>',
        '<section class="words"><h2>Hard words</h2></section>',
        "<h2><span class=number>1</span></h2>",
    ],
)
def test_what_the_writer_did_not_write_as_prose_is_left_out(html: str) -> None:
    assert [] == texts(page(html))


def test_a_sentence_knows_its_words_its_language_and_its_block() -> None:
    english, french = sentences(page('<p>We drink. <span lang="fr">Nous buvons du thé.</span></p>'))

    assert (("We", "drink"), "en", "p") == (english.words, english.language, english.element.tag)
    assert (("Nous", "buvons", "du", "thé"), "fr") == (french.words, french.language)


def test_a_word_of_french_does_not_make_an_english_sentence_french() -> None:
    (sentence,) = sentences(page('<p>We say <i lang="fr">merci</i> to all of you.</p>'))

    assert "en" == sentence.language


def test_vowel_signs_change_nothing() -> None:
    assert "شاركوا" == bare("شَارِكُوا")
    assert rank("القوة", ARABIC, ranks("ar")) == rank("القُوَّة", ARABIC, ranks("ar")) is not None


def test_a_common_word_has_a_better_rank_than_a_rare_one_and_an_ending_changes_little() -> None:
    known = ranks("en")

    assert 1 == rank("The", ENGLISH, known)
    assert (rank("tea", ENGLISH, known) or 0) < (rank("kettle", ENGLISH, known) or 0)
    assert rank("tea's", ENGLISH, known) == rank("tea", ENGLISH, known)
    assert rank("co-worker", ENGLISH, known) is not None
    assert rank("zzyzx", ENGLISH, known) is None


PLAIN = "<p>We share power. You know what it is like to use the service. We know how it works.</p>" * 12
HARD = (
    "<p>Notwithstanding considerable organisational commitment to participatory methodologies, "
    "implementation of collaborative commissioning remains characterised by inconsistent interpretation "
    "of fundamental principles, insufficient allocation of resources and persistent asymmetries.</p>"
) * 6


def test_a_hard_text_has_a_higher_index_than_an_easy_one() -> None:
    easy, hard = measure(page(PLAIN)), measure(page(HARD))

    assert ("easy", "hard") == (easy.level, hard.level)
    assert easy.index is not None and hard.index is not None and easy.index < -2 < 2 < hard.index
    assert {"flesch", "flesch-kincaid", "smog"} == set(easy.formulas)


def test_a_reading_names_the_hardest_sentences_and_words() -> None:
    reading = measure(page(HARD))

    assert reading.hard[0].text.startswith("Notwithstanding considerable")
    assert "methodologies" in measure(page(PLAIN + "<p>These are our methodologies.</p>")).hard_words


def test_a_word_of_the_word_list_is_not_hard() -> None:
    words = WordList(
        "words.yml", "en", (Word("methodology", "How we work.", ("methodology", "methodologies"), "", 1),)
    )

    assert () == measure(page(PLAIN + "<p>These are our methodologies.</p>", words=words)).hard_words


def test_under_150_words_there_is_no_index_but_long_sentences_are_named() -> None:
    reading = measure(page("<p>" + "We drink tea and " * 9 + "rest.</p>"))

    assert (37, None, "") == (reading.words, reading.index, reading.level)
    assert f"not measured: 37 words are too few, {LEAST_WORDS} are needed" == reading.reason
    assert [37] == [len(sentence.words) for sentence in reading.hard]


def test_a_language_without_data_is_not_measured_and_never_judged_as_english() -> None:
    reading = measure(page("<p>Tunakunywa chai pamoja kila siku asubuhi.</p>" * 40, "sw"))

    assert (None, {}, "") == (reading.index, reading.formulas, reading.level)
    assert "not measured: there is no reading data for the language 'sw' yet" == reading.reason


def test_french_sentences_of_an_english_page_are_left_out_of_its_reading() -> None:
    french = '<p lang="fr">Nous buvons du thé ensemble tous les jours de la semaine.</p>' * 30

    assert measure(page(PLAIN)) == measure(page(PLAIN + french))


def test_labels_do_not_make_a_page_look_easy() -> None:
    labels = "<h2>Why</h2><table><tr><td>Yes<td>No</table><ul><li>mint tea</ul>" * 20

    assert measure(page(HARD)) == measure(page(HARD + labels))


def test_the_band_narrows_as_a_text_grows() -> None:
    assert band(150) > band(600) == band(150) / 2


def test_an_index_has_a_level_in_words() -> None:
    assert ["easy", "fairly easy", "as hard as the news", "hard"] == [
        level(value) for value in (-3, -1, 0, 1)
    ]


def test_arabic_has_an_index_and_vowel_signs_do_not_move_it() -> None:
    signed = "نَتَقَاسَمُ القُوَّةَ مَعًا. أَنْتَ تَعْرِفُ كَيْفَ تُسْتَعْمَلُ الخِدْمَةُ وَنَحْنُ نَعْرِفُ كَيْفَ تَعْمَلُ."
    values = [index(split(text, ARABIC), ARABIC) for text in (signed, bare(signed))]

    assert values[0] == values[1] is not None


MEASURED = [language for language in languages().values() if language.reading]


@pytest.mark.parametrize("language", MEASURED, ids=lambda language: language.code)
def test_a_measured_language_has_all_that_the_measure_needs(language: Language) -> None:
    needed = {"sentence_length", "long_sentences", "long_words", "rare_words", "index_deviation"}
    syllables_needed = {"syllables"} if "syllables" in language.reading else set()

    assert needed | syllables_needed == set(language.reading["news"])
    assert set(language.reading["formulas"]) <= set(modules(formulas))
    assert len(ranks(language.code)) >= language.reading["common_forms"]
    assert {"abbreviations", "joining_words"} <= set(language.lists)
    assert set(ENGLISH.limits) == set(language.limits)
