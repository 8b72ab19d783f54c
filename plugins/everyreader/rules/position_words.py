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
from everyreader.rules._shared.language import plain_words_of, words_of
from everyreader.rules._shared.texts import mentions, plain
from everyreader.types import Element, Level, Page, Sentence

_NEAR = 4  # words


@rule(level=Level.NOTE, wcag=("1.3.3",), seeks=("position_words", "page_things"))
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element, str]]:
    found = mentions(sentence.text, words_of(sentence.language, "position_words"))
    if found and _points_to_a_thing(plain(sentence.text), plain(found), sentence.language):
        yield sentence.element, f'"{found}" points to a place that not everyone sees.'


def _points_to_a_thing(text: str, place: str, code: str) -> bool:
    """Whether a button, box or other thing of a page is named near the place."""
    before, _, after = text.partition(place)
    sides = {plain(words).split()[-1] for words in words_of(code, "position_words")}
    if before.split()[-1:] and before.split()[-1] in sides:
        return False  # a direction, as in "from right to left"
    near = {*before.split()[-_NEAR:], *after.split()[:_NEAR]}
    return bool(near & plain_words_of(code, "page_things"))
