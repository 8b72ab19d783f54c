"""The title of a link says the same as its words.

Who: People who listen to the page hear everything twice.
Fix: Take the title away: `[Our plan](plan.md)`.
Bad: <a href="plan/" title="Our plan">Our plan</a>
Good: <a href="plan/">Our plan</a>
Source: WCAG 2.2 technique H33 ("If the title repeats the link text, leave it out").
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[href][title]", wcag=("2.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    title = attribute(element, "title") or ""
    if plain(title) and plain(title) == plain(words_in(element)) and not silent(element):
        yield element, f'The title of the link "{short(title)}" repeats its words.'
