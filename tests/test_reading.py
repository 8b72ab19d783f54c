"""Sentences, words, syllables, familiar formulas and the reading index, on texts whose counts are known."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from everyreader.reading.counts import Counts, counts
from everyreader.reading.formulas import smog
from everyreader.reading.frequency import form_and_family, zipf, zipfs
from everyreader.reading.index import LEAST_WORDS, band, index, level
from everyreader.reading.measure import measure, scores
from everyreader.reading.plain_words import replaceable
from everyreader.reading.syllables import syllables
from everyreader.reading.text import sentences
from everyreader.reading.words import bare, split_sentences, split_words
from everyreader.records import Word, WordList
from everyreader.registry import languages
from everyreader.types import Language, Page, Sentence

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


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1. Mix the tea. 2. Drink it.", ["1. Mix the tea.", "2. Drink it."]),
        ("a. Mix the tea.", ["a. Mix the tea."]),
        ("It is tea.Then we rest.", ["It is tea.", "Then we rest."]),
        ("Go to everyreader.org or to Tea.org now.", ["Go to everyreader.org or to Tea.org now."]),
        ("Wait... what? Wait … Then go.", ["Wait... what?", "Wait …", "Then go."]),
        ("“Why? He left.", ["“Why?", "He left."]),
        ("„Komm.“ Dann ging sie.", ["„Komm.“", "Dann ging sie."]),
        ("Il dit : « Viens. » Puis oui !", ["Il dit : « Viens. »", "Puis oui !"]),
        ("هذا للجسم.وهذه جديدة", ["هذا للجسم.", "وهذه جديدة"]),
        ("یہ چائے ہے۔اچھی ہے؟ہاں", ["یہ چائے ہے۔", "اچھی ہے؟", "ہاں"]),
        ("السعر ٣.٥ دينار", ["السعر ٣.٥ دينار"]),
    ],
)
def test_a_mark_ends_a_sentence_where_a_reader_stops(text: str, parts: list[str]) -> None:
    assert parts == split_sentences(text, ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Co-production isn't «new»!", ("Co-production", "isn't", "new")),
        ("l’eau d'ici", ("l’eau", "d'ici")),
        ("3.5, 10,000 and ٣٫٥", ("3.5", "10,000", "and", "٣٫٥")),
        ("At 3 p.m. in the U.S. (yes)", ("At", "3", "p.m", "in", "the", "U.S", "yes")),
        ("and/or _this_", ("and", "or", "this")),
        ("See tea@example.org, www.example.org/tea and scie.org.uk", ("See", "and")),
        ("القُوَّةُ معًا", ("القُوَّةُ", "معًا")),
    ],
)
def test_a_sentence_falls_into_its_words(text: str, words: tuple[str, ...]) -> None:
    assert words == split_words(text)


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
    assert {"merci"} == sentence.foreign


def test_a_long_english_title_does_not_make_an_arabic_sentence_english() -> None:
    title = '<span lang="en" dir="ltr">Community Empowerment (Scotland) Act</span>'
    given = Page("x/", "ar", f"<html lang='ar'><article><p>وتبعها قانون {title} في عام 2015.</p>")

    (sentence,) = sentences(given)

    assert "ar" == sentence.language
    assert {"Community", "Empowerment", "Scotland", "Act"} == sentence.foreign


def test_no_plainer_word_is_offered_for_the_words_of_a_title_in_another_language() -> None:
    own = Sentence("We facilitate.", ("We", "facilitate"), "en", None)
    title = replace(own, foreign=frozenset({"facilitate"}))

    assert [("help",)] == [found.plainer for found in replaceable(own)]
    assert [] == list(replaceable(title))


def test_vowel_signs_change_nothing() -> None:
    assert "شاركوا" == bare("شَارِكُوا")
    assert zipf("القوة", ARABIC, zipfs("ar")) == zipf("القُوَّة", ARABIC, zipfs("ar")) is not None


def test_a_common_word_has_a_higher_zipf_value_than_a_rare_one_and_an_ending_changes_little() -> None:
    known = zipfs("en")

    assert [7.7, 4.7, 3.5] == [zipf(word, ENGLISH, known) for word in ("The", "tea", "kettle")]
    assert (None, 4.7) == form_and_family("tea's", ENGLISH, known)
    assert zipf("co", ENGLISH, known) == zipf("co-worker", ENGLISH, known)
    assert zipf("zzyzx", ENGLISH, known) is None


PLAIN = "<p>We share power. You know what it is like to use the service. We know how it works.</p>" * 12
HARD = (
    "<p>Notwithstanding considerable organisational commitment to participatory methodologies, "
    "implementation of collaborative commissioning remains characterised by inconsistent interpretation "
    "of fundamental principles, insufficient allocation of resources and persistent asymmetries.</p>"
) * 6


def test_a_hard_text_has_a_higher_index_than_an_easy_one() -> None:
    easy, hard = measure(page(PLAIN)), measure(page(HARD))

    assert "easy: easier than 95 % of the news in English" == easy.level
    assert "hard: harder than 95 % of the news in English" == hard.level
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


def test_an_index_is_set_against_the_news_and_has_a_name_where_labelled_texts_allow_it() -> None:
    assert [
        "easy: easier than 95 % of the news in English",
        "fairly easy: easier than 75 % of the news in English",
        "as hard as the news: easier than 50 % of the news in English",
        "hard: harder than 90 % of the news in English",
    ] == [level(value, ENGLISH) for value in (-3, -0.9, 0, 1)]
    assert "easier than 95 % of the news in Arabic" == level(-3, ARABIC)


def test_arabic_has_an_index_and_vowel_signs_do_not_move_it() -> None:
    signed = "نَتَقَاسَمُ القُوَّةَ مَعًا. أَنْتَ تَعْرِفُ كَيْفَ تُسْتَعْمَلُ الخِدْمَةُ وَنَحْنُ نَعْرِفُ كَيْفَ تَعْمَلُ."
    values = [index(split(text, ARABIC), ARABIC) for text in (signed, bare(signed))]

    assert values[0] == values[1] is not None
