"""A link opens a new window and doesn't say so.

Who: People who don't see the whole screen get lost, because the way back is gone.
Fix: Take `target="_blank"` away, or write "(new window)" into the link.
Bad: <a href="plan/" target="_blank">Our plan</a>
Good: <a href="plan/" target="_blank">Our plan (new window)</a>
Source: WCAG 2.2 SC 3.2.5; techniques G201 and H83.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import mentions, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[href][target=_blank i]", wcag=("3.2.5",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    words = words_of(language_of(page, element), "new_window_words")
    said = f"{name_of(element)} {element.text} {attribute(element, 'title') or ''}"
    if words and not mentions(said, words) and not silent(element):
        yield element, f'The link "{short(name_of(element))}" opens a new window and doesn\'t say so.'
