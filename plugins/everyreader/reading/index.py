"""One index of how hard a text is, for every language.

Each feature is set against the news of its own language (mean and standard deviation over the same
documents, translated by people: `[reading.news]` of the language's file), weighted and summed. The weights
are the same for all languages: `weights.toml` says where they come from, `bench/reading.py` makes them again.
"""

from __future__ import annotations

import tomllib
from bisect import bisect
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from math import sqrt
from typing import Any

from everyreader.reading.features import OF_WORDS, features
from everyreader.reading.vocabulary import vocabulary
from everyreader.types import Language

LEAST_WORDS = 150  # under it an index says more of chance than of the text
NEWS_WORDS = 40  # of the news that are added to a text before its words are judged


@cache
def weights() -> Mapping[str, Any]:
    """The tables of `weights.toml`: [weights] by feature, [band]."""
    file = resources.files("everyreader.reading") / "weights.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def deviations(found: Mapping[str, float], news: Mapping[str, Any], words: int) -> dict[str, float]:
    """How far a text of so many words lies from the news of its language, in standard deviations by feature.

    A few words say little of how a writer chooses words, so what is measured on words is drawn to the mean,
    as if some words of news were part of the text. Lengths of sentences are known, however short the text.
    """
    sure = words / (words + NEWS_WORDS)
    return {
        name: (value - news[name][0]) / news[name][1] * (sure if name in OF_WORDS else 1.0)
        for name, value in found.items()
    }


def raw_index(apart: Mapping[str, float]) -> float:
    """Weighted sum of the deviations of a text from the news of its language; no unit."""
    by_feature = weights()["weights"]
    return float(sum(by_feature[name] * value for name, value in apart.items()))


def index(sentences: Sequence[Sequence[str]], language: Language) -> float | None:
    """How hard a text is: 0 is the mean of the language's news, 1 one standard deviation harder.

    sentences  of words, without punctuation
    returns    none: the language has no `[reading.news]`, or the text has no word
    """
    news = language.reading.get("news")
    found = features(sentences, vocabulary(language)) if news else None
    if news is None or found is None:
        return None
    return raw_index(deviations(found, news, sum(map(len, sentences)))) / float(news["index_deviation"])


def band(words: int) -> float:
    """Half the width of the error band of an index measured on so many words, in the unit of the index.

    In nine of ten pieces of a text it holds the index of the whole text.
    """
    return float(weights()["band"]["spread"]) / sqrt(words)


def level(value: float, language: Language) -> str:
    """An index in words: set against the news of its language.

    It has a name as well where labelled texts in that language allow it (`[reading.levels]`).
    """
    twentieths = language.reading["news"]["twentieths"]
    step = 100 // (len(twentieths) + 1)
    below = step * bisect(twentieths, value)
    share = f"harder than {below} %" if below >= 50 else f"easier than {100 - step - below} %"
    names = language.reading.get("levels", {})
    name = next((name for name, most in names.items() if value < most), "hard" if names else "")
    return f"{name}{': ' if name else ''}{share} of the news in {language.english_name}"
