"""One index of how hard a text is, for every language.

Each feature is set against the news of its own language (mean and standard deviation over the same
documents, translated by people: `[reading.news]` of the language's file), weighted and summed. The weights
are the same for all languages: `weights.toml` says where they come from, `bench/reading.py` makes them again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from math import sqrt
from typing import Any

from everyreader.reading import formulas
from everyreader.reading.counts import counts
from everyreader.reading.features import features
from everyreader.reading.frequency import is_rare, ranks
from everyreader.reading.text import known, sentences
from everyreader.reading.words import letters
from everyreader.registry import modules
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


def _hard_words(read: Sequence[Sentence], language: Language, explained: frozenset[str]) -> tuple[str, ...]:
    """Rare long words that the word list does not explain, the most used first."""
    times: dict[str, int] = {}
    for sentence in read:
        for place, word in enumerate(sentence.words):
            name = place > 0 and word[0].isupper() and not language.reading.get("capital_nouns", False)
            if not name and is_hard(word, language) and word.lower() not in explained:
                times[word.lower()] = times.get(word.lower(), 0) + 1
    return tuple(sorted(times, key=lambda word: (-times[word], word))[:_SHOWN])


def is_hard(word: str, language: Language) -> bool:
    """Whether a word is both long and rare for its language; a number is not."""
    long = letters(word) >= language.limits["hard_word_letters"]
    return long and word[0].isalpha() and is_rare(word, language, ranks(language.code))


def measure(page: Page) -> Reading:
    """How hard the sentences of a page in its own language are to read.

    returns  index none, and the reason, for a language without data and under 150 words: its sentences can
             still be judged. Sentences in other languages are not counted.
    """
    language = known(page.language)
    base = page.language.partition("-")[0]
    read = [s for s in sentences(page) if s.language.partition("-")[0] == base and is_prose(s)]
    total = sum(len(sentence.words) for sentence in read)
    if language is None or "news" not in language.reading:
        reason = f"not measured: there is no reading data for the language '{page.language}' yet"
        return Reading(page.language, total, len(read), None, 0.0, "", {}, reason, (), ())
    texts = [sentence.words for sentence in read]
    limit = language.limits["sentence_words"]
    hard = sorted((s for s in read if len(s.words) > limit), key=lambda s: -len(s.words))[:_SHOWN]
    explained = frozenset(
        form.lower() for word in (page.words.words if page.words else ()) for form in word.forms
    )
    value = index(texts, language) if total >= LEAST_WORDS else None
    reason = f"not measured: {total} words are too few, {LEAST_WORDS} are needed" if value is None else ""
    return Reading(
        language=page.language,
        words=total,
        sentences=len(read),
        index=value,
        band=band(total) if value is not None else 0.0,
        level=level(value) if value is not None else "",
        formulas=scores(texts, language) if value is not None else {},
        reason=reason,
        hard=tuple(hard),
        hard_words=_hard_words(read, language, explained),
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
