"""How hard a page is to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from types import ModuleType

from everyreader.reading import formulas
from everyreader.reading.counts import counts
from everyreader.reading.explained import explained_words
from everyreader.reading.hard_words import hard_words
from everyreader.reading.index import LEAST_WORDS, band, index, level
from everyreader.reading.other_language import other_language
from everyreader.records import WordList
from everyreader.registry import known_language, modules
from everyreader.types import Language, Page, Reading, Sentence

_SHOWN = 5  # hard sentences and hard words that a reading names
_LABELS = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "th", "td", "dt", "summary")
)
_ENDS = (".", "!", "?", "…", "؟", "۔", "।", ":")


def is_prose(sentence: Sentence) -> bool:
    """Whether a sentence tells how the writer writes.

    A label (heading, cell, caption) or an item of three words or fewer that ends without a mark does not.
    """
    marked = sentence.text.rstrip("\"'”’»)]").endswith(_ENDS)
    return marked or (sentence.element.tag not in _LABELS and len(sentence.words) > 3)


def _own_prose(page: Page) -> list[Sentence]:
    base = page.language.partition("-")[0]
    return [s for s in page.sentences if s.language.partition("-")[0] == base and is_prose(s)]


def _hard_sentences(read: Sequence[Sentence], language: Language) -> tuple[Sentence, ...]:
    long = [sentence for sentence in read if len(sentence.words) > language.limits["sentence_words"]]
    return tuple(sorted(long, key=lambda sentence: -len(sentence.words))[:_SHOWN])


def _hard_words(read: Sequence[Sentence], language: Language, words: WordList | None) -> tuple[str, ...]:
    """Hard words that the word list does not explain, the most used first. A capital may mean a name."""
    explained = explained_words(words)
    capitals = not language.reading.get("capital_nouns", False)
    times = Counter(
        word.casefold()
        for sentence in read
        for word in hard_words(sentence, language)
        if word.casefold() not in explained and not (capitals and word[0].isupper())
    )
    return tuple(sorted(times, key=lambda word: (-times[word], word))[:_SHOWN])


def measure(page: Page) -> Reading:
    """How hard the sentences of a page in its own language are to read.

    returns  index none, and the reason, for a language without data, for words of another language than the
             page says, and under 150 words: its sentences can still be judged. Sentences in other languages
             are not counted.
    """
    language, read = known_language(page.language), _own_prose(page)
    total = sum(len(sentence.words) for sentence in read)
    if language is None or "news" not in language.reading:
        return _unmeasured(page, read, f"there is no reading data for the language '{page.language}' yet")
    texts = [sentence.words for sentence in read]
    other = other_language(texts, language)
    if other:
        return _unmeasured(page, read, f"this looks like {other}, not {language.english_name}")
    value = index(texts, language) if total >= LEAST_WORDS else None
    few = "" if total >= LEAST_WORDS else f"not measured: {total} words are too few, {LEAST_WORDS} are needed"
    no_words = "not measured: there is nothing but numbers" if total >= LEAST_WORDS and value is None else ""
    return Reading(
        language=page.language,
        words=total,
        sentences=len(read),
        index=value,
        band=0.0 if value is None else band(total),
        level="" if value is None else level(value, language),
        formulas={} if value is None else scores(texts, language),
        reason=few or no_words,
        hard=_hard_sentences(read, language),
        hard_words=_hard_words(read, language, page.words),
    )


def _unmeasured(page: Page, read: Sequence[Sentence], why: str) -> Reading:
    total = sum(len(sentence.words) for sentence in read)
    return Reading(page.language, total, len(read), None, 0.0, "", {}, f"not measured: {why}", (), ())


@cache
def _formulas() -> Mapping[str, ModuleType]:
    return modules(formulas)


def scores(sentences: Sequence[Sequence[str]], language: Language) -> Mapping[str, float]:
    """The familiar formulas of a language (`formulas` in [reading]) by name, those that have an answer.

    A formula made for another language has "(not calibrated)" behind its name.
    """
    counted = counts(sentences, language)
    found = {name: _formulas()[name].score(counted) for name in language.reading.get("formulas", ())}
    other = language.reading.get("not_calibrated", ())
    return {
        f"{name} (not calibrated)" if name in other else name: value
        for name, value in found.items()
        if value is not None
    }
