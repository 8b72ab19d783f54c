"""Plainer words for hard ones: a list for each language that has one, `reading/plain/<code>.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from everyreader.reading.words import bare, split_words
from everyreader.types import Sentence


@dataclass(frozen=True)
class Replaceable:
    """Words of a sentence that plainer ones can replace.

    first    number of the first of them in the sentence, from 0
    count    how many they are
    plainer  what can stand in their place, the best first
    """

    first: int
    count: int
    plainer: tuple[str, ...]


@cache
def plain_words(code: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Plainer words by hard word or phrase, both as words in small letters; empty: there is no list.

    code  BCP 47; where a region follows ("en-GB") the list of the language is taken
    """
    folder = resources.files("everyreader.reading") / "plain"
    file = folder / f"{code.partition('-')[0].lower()}.toml"
    if not file.is_file():
        return {}
    words: Mapping[str, Sequence[str]] = tomllib.loads(file.read_text(encoding="utf-8"))["words"]
    return {_folded(split_words(hard)): tuple(plainer) for hard, plainer in words.items()}


@cache
def _longest(code: str) -> Mapping[str, int]:
    """How many words the longest phrase of a list has, by the word with which it begins."""
    found: dict[str, int] = {}
    for phrase in plain_words(code):
        found[phrase[0]] = max(len(phrase), found.get(phrase[0], 0))
    return found


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(_as_listed, words))


@lru_cache(maxsize=65536)
def _as_listed(word: str) -> str:
    return bare(word).casefold().replace("’", "'")


def replaceable(sentence: Sentence) -> Iterator[Replaceable]:
    """The words of a sentence for which its language's list has plainer ones; of two, the longer phrase.

    Words in another language are somebody's own, such as the title of a book, and left alone.
    """
    known, longest = plain_words(sentence.language), _longest(sentence.language)
    words = _folded(sentence.words)
    first = 0
    while first < len(words):
        counts = range(min(longest.get(words[first], 0), len(words) - first), 0, -1)
        count = next((count for count in counts if words[first : first + count] in known), 0)
        if count and sentence.foreign.isdisjoint(sentence.words[first : first + count]):
            yield Replaceable(first, count, known[words[first : first + count]])
        first += count or 1
