"""The text alternative says that it is a picture.

Who: People who listen to the page hear it twice, because a screen reader says "image" by itself.
Fix: Leave out words such as "image of" and start with what is shown.
Bad: <img src="tea.png" alt="Image of two people who drink tea.">
Good: <img src="tea.png" alt="Two people drink tea.">
Source: WCAG 2.2 SC 1.1.1 (advice); W3C WAI Images Tutorial, Tips and Tricks.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@cache
def _starts(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """How a text begins with each word. A star says: written together with the next word, as in Arabic."""
    return tuple((word, plain(word) if word.endswith("*") else f"{plain(word)} ") for word in words)


@rule(level=Level.WARNING, selects="img[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt = attribute(element, "alt") or ""
    words = words_of(language_of(page, element), "image_words")
    found = next((word for word, start in _starts(words) if plain(alt).startswith(start)), "")
    if found and not silent(element):
        yield element, f'The text alternative "{short(alt)}" starts with "{found.rstrip("*")}".'
