"""A sentence points to a place on the page.

Who: People who listen to the page, or read it on a phone, find nothing "on the right".
Fix: Name the thing: write "the button Send", not "the button on the right".
Bad: <p>Press the button on the right.</p>
Good: <p>Press the button Send.</p>
Source: WCAG 2.2 SC 1.3.3; failure F14.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.rules._shared.texts import mentions
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.NOTE, wcag=("1.3.3",))
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element, str]]:
    if found := mentions(sentence.text, words_of(sentence.language, "position_words")):
        yield sentence.element, f'"{found}" points to a place that not everyone sees.'
