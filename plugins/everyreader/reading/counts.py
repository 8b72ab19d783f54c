"""What the familiar formulas count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from everyreader.reading.syllables import syllables
from everyreader.reading.words import letters
from everyreader.types import Language


@dataclass(frozen=True)
class Counts:
    """Counts of one text.

    syllables           of all words; none: not countable in this language
    polysyllables       words of 3 syllables or more; none as above
    long_polysyllables  those of 4 or more; none as above
    long_words          words of more than 6 letters
    """

    sentences: int
    words: int
    letters: int
    syllables: int | None
    polysyllables: int | None
    long_polysyllables: int | None = None
    long_words: int = 0


def counts(sentences: Sequence[Sequence[str]], language: Language) -> Counts:
    """Count a text: sentences of words, without punctuation."""
    words = [word for sentence in sentences for word in sentence]
    heard = [count for word in words if (count := syllables(word, language)) is not None]
    countable = len(heard) == len(words)
    return Counts(
        sentences=len(sentences),
        words=len(words),
        letters=sum(letters(word) for word in words),
        long_words=sum(letters(word) > 6 for word in words),
        syllables=sum(heard) if countable else None,
        polysyllables=sum(count >= 3 for count in heard) if countable else None,
        long_polysyllables=sum(count >= 4 for count in heard) if countable else None,
    )
