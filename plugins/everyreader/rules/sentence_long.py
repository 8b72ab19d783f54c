"""A sentence is long.

Who: People who read slowly forget its beginning before they reach its end.
Fix: Make two sentences of it, each with one thought.
Bad: <p>We asked all the people who use the service what they want to change, and we wrote it down, because
    they know best what it is like to wait for months and then to be sent home again.</p>
Good: <p>We asked the people who use the service what they want to change. They know best what it is like
    to wait.</p>
Source: GOV.UK, "Sentence length: why 25 words is our limit"; other languages by their news (NTREX-128).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import place_to_split
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="reading-level", version="standard", limit="sentence_words")
def check(page: Page, sentence: Sentence, limit: float) -> Iterator[tuple[Element | None, str]]:
    count = len(sentence.words)
    if count > limit:
        place = place_to_split(sentence)
        hint = f' You could begin a new sentence at "{place}".' if place else ""
        yield sentence.element, f'"{short(sentence.text)}" has {count} words, more than {limit:.0f}.{hint}'
