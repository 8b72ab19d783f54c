"""What a translator is told beside each message: Easy Read, the words that were agreed, what stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from everyreader.records import Picture, TermList
from everyreader.registry import languages
from everyreader.terms import found
from everyreader.translations.markup import kept_as_it_is
from everyreader.translations.units import FIELDS

_KINDS = {"row": "One sentence a line.", "heading": "A heading: no full stop."}


def notes(
    path: str, kind: str, words: str, terms: TermList, codes: tuple[str, str], picture: Picture | None = None
) -> Iterator[str]:
    """Notes for a translator, a line each.

    path     of the page, inside the folder of its language
    kind     of the unit; words: its text
    codes    of the languages of the original and of the translation
    picture  beside the words, if there is one
    """
    original, language = codes
    if kind in _KINDS:
        yield _KINDS[kind]
    if PurePosixPath(path).name == "easy.md" and kind not in FIELDS:
        yield from _easy_read(language, words)
    if picture and original in picture.alt:
        yield f"Beside a picture: {' '.join(picture.alt[original].split())}"
    yield from agreed(words, terms, codes)
    if stays := kept_as_it_is(words):
        yield f"Leave as it is: {' '.join(stays)}"


def agreed(words: str, terms: TermList, codes: tuple[str, str]) -> Iterator[str]:
    """What was agreed for the terms that stand in a text, a line each."""
    original, language = codes
    for term in terms.terms:
        ours, theirs = term.uses.get(original), term.uses.get(language)
        if ours is None or not found((ours.term, *ours.forms), words):
            continue
        if theirs is None:
            yield f"Term: {ours.term}: no word was agreed yet."
        else:
            never = f"; never: {', '.join(theirs.never)}" if theirs.never else ""
            yield f"Term: {ours.term} = {theirs.term}{never}"


def _easy_read(code: str, words: str) -> Iterator[str]:
    limits: Mapping[str, float] = languages()[code].limits if code in languages() else {}
    longest = limits.get("easy_sentence_words")
    yield "Easy Read: one idea a sentence" + (f", {longest:g} words at most." if longest else ".")
    if "**" in words:
        yield "Bold is only for hard words of the word list (words.yml)."
