"""An id has a space in it, or is empty.

Who: People who follow a link to it stay where they were, and labels that point to it are silent.
Fix: Write dashes: `{ #our-plan }`.
Bad: <h2 id="our plan">Our plan</h2>
Good: <h2 id="our-plan">Our plan</h2>
Source: HTML Standard, 3.2.6 (the id attribute); WCAG 2.2 SC 4.1.2 (advice).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="[id]", wcag=("4.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    id = attribute(element, "id") or ""
    if not id or re.search(r"\s", id):
        yield element, f'The id "{short(id)}" can\'t be used: it is empty or has a space in it.'
