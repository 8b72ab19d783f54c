"""Different pictures have the same text alternative.

Who: People who listen to the page can't tell the pictures apart.
Fix: Say what is special about each picture.
Bad: <img src="one.png" alt="Our team"><img src="two.png" alt="Our team">
Good: <img src="one.png" alt="Our team at work"><img src="two.png" alt="Our team at lunch">
Source: WCAG 2.2 SC 1.1.1 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.1.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    first: dict[str, str] = {}
    for picture in written(page, "img[src][alt]"):
        alt, file = plain(attribute(picture, "alt") or ""), attribute(picture, "src") or ""
        if alt and first.setdefault(alt, file) != file and not silent(picture):
            yield picture, f'Another picture has the same text "{short(attribute(picture, "alt") or "")}".'
