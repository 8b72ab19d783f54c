"""Where a long sentence can become two."""

from __future__ import annotations

from everyreader.registry import known_language
from everyreader.types import Sentence


def split_place(sentence: Sentence) -> int | None:
    """Number of the joining word nearest to the middle of a sentence, with which a new one can begin.

    returns  from 0; none: its middle half has no joining word
    """
    language = known_language(sentence.language)
    joining = frozenset(language.lists.get("joining_words", ())) if language else frozenset()
    count = len(sentence.words)
    places = [n for n in range(count // 4, count - count // 4) if sentence.words[n].lower() in joining]
    return min(places, key=lambda n: abs(n - count / 2), default=None)
