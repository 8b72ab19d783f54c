"""The text alternative of a picture repeats the words of its link.

Who: People who listen to the page hear the same words twice.
Fix: Leave the text of the picture empty, since the words of the link say it already.
Bad: <a href="plan/"><img src="plan.png" alt="Our plan"> Our plan</a>
Good: <a href="plan/"><img src="plan.png" alt=""> Our plan</a>
Source: WCAG 2.2 SC 1.1.1; technique H2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a img[alt], button img[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt, words = attribute(element, "alt") or "", element.closest("a, button").text
    if plain(alt) and plain(alt) == plain(words):
        yield element, f'The text alternative "{short(alt)}" repeats the words beside it.'
