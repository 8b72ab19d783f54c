"""What is hard in each sentence of a page, at its place: for a terminal and for the preview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from everyreader.reading.explained import explained_words
from everyreader.reading.hard_words import hard_words
from everyreader.reading.plain_words import replaceable
from everyreader.reading.split_place import split_place
from everyreader.registry import known_language
from everyreader.types import Language, Page, Sentence

LIMITS = {"standard": "sentence_words", "easy": "easy_sentence_words"}  # by version of the page


@dataclass(frozen=True)
class Mark:
    """Something hard in a sentence.

    kind     "hard": a long and rare word that nothing explains; "plainer": there are plainer words;
             "split": a new sentence can begin here
    start    of its text in the text of the sentence, in characters; end: behind its last
    plainer  what can stand in its place, the best first
    """

    kind: str
    start: int
    end: int
    plainer: tuple[str, ...] = ()


@dataclass(frozen=True)
class MarkedSentence:
    """One sentence with its marks in order; none lies over another.

    most  words that such a sentence should have at most; endless where nobody measured it
    """

    sentence: Sentence
    marks: tuple[Mark, ...]
    most: float

    @property
    def is_long(self) -> bool:
        return len(self.sentence.words) > self.most


def marked_sentences(page: Page) -> Iterator[MarkedSentence]:
    """Every sentence of a page in order; one in a language that we don't know has no marks."""
    explained = explained_words(page.words)
    for sentence in page.sentences:
        language = known_language(sentence.language)
        if language is None:
            yield MarkedSentence(sentence, (), float("inf"))
            continue
        most = language.limits.get(LIMITS[page.version], float("inf"))
        marks = _marks(sentence, language, explained, len(sentence.words) > most)
        yield MarkedSentence(sentence, tuple(sorted(marks, key=lambda mark: mark.start)), most)


def _marks(
    sentence: Sentence, language: Language, explained: frozenset[str], is_long: bool
) -> Iterator[Mark]:
    places = _places(sentence)
    taken: set[int] = set()
    for found in replaceable(sentence):
        numbers = range(found.first, found.first + found.count)
        if not explained.issuperset(sentence.words[number].casefold() for number in numbers):
            taken.update(numbers)
            yield Mark("plainer", places[numbers[0]][0], places[numbers[-1]][1], found.plainer)
    hard = frozenset(hard_words(sentence, language)) if "news" in language.reading else frozenset()
    for number, word in enumerate(sentence.words):
        if word in hard and number not in taken and word.casefold() not in explained:
            yield Mark("hard", *places[number])
    place = split_place(sentence) if is_long else None
    if place is not None and place not in taken:
        yield Mark("split", places[place][0], places[place][0])


def _places(sentence: Sentence) -> Sequence[tuple[int, int]]:
    """Start and end of each word in the text of its sentence."""
    places, end = [], 0
    for word in sentence.words:
        start = sentence.text.index(word, end)
        end = start + len(word)
        places.append((start, end))
    return places
