"""A sentence points to something by its colour alone.

Who: People who can't see colours, or listen to the page, can't find it.
Fix: Name the thing too: write "the red button Stop".
Bad: <p>Press the red button.</p>
Good: <p>Press the button Stop.</p>
Source: WCAG 2.2 SC 1.3.3, SC 1.4.1; failures F14 and F13.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from everyreader.registry import rule
from everyreader.rules._shared.language import plain_words_of
from everyreader.rules._shared.texts import folded, plain
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.NOTE, wcag=("1.3.3", "1.4.1"), seeks=("colour_words", "page_things"))
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element, str]]:
    colours = plain_words_of(sentence.language, "colour_words")
    things = plain_words_of(sentence.language, "page_things")
    words = [plain(word) for word in sentence.words]
    for one, other in pairwise(words):
        named = (one in colours and other in things) or (one in things and other in colours)
        if named and f"{one} {other}" in folded(sentence.text).casefold():  # no comma between
            yield sentence.element, f'"{one} {other}" points to something by its colour.'
            return
