"""Labelled texts of the reading benchmarks, cut into sentences and words, and what is measured on them."""

from __future__ import annotations

import json
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from everyreader.reading.index import index
from everyreader.reading.measure import scores
from everyreader.reading.words import split_sentences, split_words
from everyreader.types import Language

EASE = {"flesch", "gulpease", "kandel-moles", "szigriszt", "fernandez-huerta", "amstad"}  # grow with ease

Text = Mapping[str, Any]
Words = Sequence[Sequence[str]]  # sentences of words


def texts(folder: Path, corpus: str) -> list[Text]:
    lines = (folder / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def split(text: str, language: Language) -> Words:
    abbreviations = language.lists.get("abbreviations", ())
    found = (split_words(s) for line in text.split("\n") for s in split_sentences(line, abbreviations))
    return [words for words in found if words]


def pieces(words: Words, most: int) -> Iterator[Words]:
    """Pieces of about `most` words, cut at ends of sentences; a last one under 0.6 of it is left out."""
    piece: list[Sequence[str]] = []
    total = 0
    for sentence in words:
        piece.append(sentence)
        total += len(sentence)
        if total >= most:
            yield piece
            piece, total = [], 0
    if total >= 0.6 * most:
        yield piece


def levels(words: Words, language: Language) -> dict[str, float | None]:
    """The index, what any measure must beat, and the familiar formulas; higher is harder."""
    if not words:
        return {"index": None}
    total = sum(map(len, words))
    familiar = {name.split()[0]: value for name, value in scores(words, language).items()}
    turned = {name: -value if name in EASE else value for name, value in familiar.items()}
    return {"index": index(words, language), "words": total, "sentence": total / len(words), **turned}


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    """Rank correlation, ties at their mean rank."""

    def places(values: Sequence[float]) -> list[float]:
        order = sorted(values)
        return [(bisect_left(order, value) + bisect_right(order, value)) / 2 for value in values]

    return statistics.correlation(places(first), places(second))
