"""A link shows its address in place of words.

Who: People who listen to the page hear each letter, dot and slash.
Fix: Write the name of the page as the link: `[Our plan](https://example.org/plan)`.
Bad: <a href="https://example.org/plan?id=4">https://example.org/plan?id=4</a>
Good: <a href="https://example.org/plan?id=4">Our plan</a>
Source: WCAG 2.2 SC 2.4.4 (advice); W3C COGA, Making Content Usable, 4.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.I)


@rule(level=Level.WARNING, selects="a[href]", wcag=("2.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    name = name_of(element)
    if _ADDRESS.fullmatch(name) and not silent(element):
        yield element, f'The link shows the address "{short(name)}" in place of words.'
