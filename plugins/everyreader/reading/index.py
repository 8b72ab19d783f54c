"""One index of how hard a text is, for every language.

Each feature is set against the news of its own language (mean and standard deviation over the same
documents, translated by people: `[reading.news]` of the language's file), weighted and summed. The weights
are the same for all languages: `weights.toml` says where they come from, `bench/reading.py` makes them again.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from math import sqrt
from typing import Any

from everyreader.reading import formulas
from everyreader.reading.counts import counts
from everyreader.reading.features import features
from everyreader.reading.frequency import ranks
from everyreader.reading.hard_words import hard_words
from everyreader.records import WordList
from everyreader.registry import known_language, modules
from everyreader.types import Language, Page, Reading, Sentence

LEAST_WORDS = 150  # under it an index says more of chance than of the text
_SHOWN = 5  # hard sentences and hard words that a reading names
_LABELS = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "th", "td", "dt", "summary")
)
_ENDS = (".", "!", "?", "…", "؟", "۔", "।", ":")


@cache
def weights() -> Mapping[str, Any]:
    """The tables of `weights.toml`: [weights] by feature, [band], [levels]."""
    file = resources.files("everyreader.reading") / "weights.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def raw_index(found: Mapping[str, float], news: Mapping[str, Any]) -> float:
    """Weighted sum of the features, each in standard deviations from the news of its language; no unit."""
    parts = ((weights()["weights"][name], value, *news[name]) for name, value in found.items())
    return float(sum(weight * (value - mean) / deviation for weight, value, mean, deviation in parts))


def index(words: Sequence[Sequence[str]], language: Language) -> float | None:
    """How hard a text is: 0 is the mean of the language's news, 1 one standard deviation harder.

    words    sentences of words, without punctuation
    returns  none: the language has no `[reading.news]`, or the text has no word
    """
    news = language.reading.get("news")
    found = features(words, language, ranks(language.code)) if news else None
    return raw_index(found, news) / news["index_deviation"] if news and found else None


def band(words: int) -> float:
    """Half the width of the 95 % band of an index measured on so many words, in the unit of the index."""
    return float(weights()["band"]["spread"]) / sqrt(words)


def level(value: float) -> str:
    """An index in words, set against the news."""
    names = weights()["levels"]
    return next((name for name, most in names.items() if value < most), "hard")


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
    terms = (form.casefold() for word in (words.words if words else ()) for form in word.forms)
    explained = {part for term in terms for part in term.split()}
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

    returns  index none, and the reason, for a language without data and under 150 words: its sentences can
             still be judged. Sentences in other languages are not counted.
    """
    language, read = known_language(page.language), _own_prose(page)
    total = sum(len(sentence.words) for sentence in read)
    if language is None or "news" not in language.reading:
        reason = f"not measured: there is no reading data for the language '{page.language}' yet"
        return Reading(page.language, total, len(read), None, 0.0, "", {}, reason, (), ())
    texts = [sentence.words for sentence in read]
    value = index(texts, language) if total >= LEAST_WORDS else None
    return Reading(
        language=page.language,
        words=total,
        sentences=len(read),
        index=value,
        band=0.0 if value is None else band(total),
        level="" if value is None else level(value),
        formulas={} if value is None else scores(texts, language),
        reason=f"not measured: {total} words are too few, {LEAST_WORDS} are needed" if value is None else "",
        hard=_hard_sentences(read, language),
        hard_words=_hard_words(read, language, page.words),
    )


def scores(texts: Sequence[Sequence[str]], language: Language) -> Mapping[str, float]:
    """The familiar formulas of a language (`formulas` in [reading]) by name, those that have an answer.

    A formula made for another language has "(not calibrated)" behind its name.
    """
    found = {
        name: modules(formulas)[name].score(counts(texts, language)) for name in language.reading["formulas"]
    }
    other = language.reading.get("not_calibrated", ())
    return {
        f"{name} (not calibrated)" if name in other else name: value
        for name, value in found.items()
        if value is not None
    }
