"""A picture that only decorates has a text.

Who: People who listen to the page hear about lines and spacers that mean nothing.
Fix: Leave the text of the picture empty: `<img src="line.png" alt="">`.
Bad: <img src="line.png" alt="divider">
Good: <img src="line.png" alt="">
Source: WCAG 2.2 SC 1.1.1; technique H67.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.roles import explicit_role
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="img[alt], img[role]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt = attribute(element, "alt") or ""
    words = words_of(language_of(page, element), "decoration_words")
    if not plain(alt) or silent(element):
        return
    if explicit_role(element) in ("none", "presentation"):
        yield element, f'The picture is marked as decoration, but has the text "{short(alt)}".'
    elif plain(alt) in map(plain, words):
        yield element, f'The text alternative "{short(alt)}" describes a decoration.'
