"""Two things have the same short key.

Who: People who use short keys start the wrong thing.
Fix: Take the attribute `accesskey` away, or use another letter.
Bad: <a href="a/" accesskey="s">A</a> <a href="b/" accesskey="s">B</a>
Good: <a href="a/" accesskey="s">A</a> <a href="b/" accesskey="t">B</a>
Source: WCAG 2.2 SC 4.1.2 (advice); HTML Standard, 6.7.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("4.1.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    seen = set()
    for element in page.select("[accesskey]"):
        key = (attribute(element, "accesskey") or "").strip().lower()
        if key and key in seen and not concealed(element):
            yield element, f'The short key "{short(key)}" stands twice.'
        seen.add(key)
