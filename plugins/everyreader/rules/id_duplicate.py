"""Two elements have the same id.

Who: People who follow a link, or listen to labels, land at the wrong place.
Fix: Give each heading or element its own id.
Bad: <h2 id="tea">Tea</h2><h2 id="tea">More tea</h2>
Good: <h2 id="tea">Tea</h2><h2 id="more-tea">More tea</h2>
Source: HTML Standard, 3.2.6; WCAG 2.2 SC 1.3.1 and SC 4.1.2 (where a label points at it).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("4.1.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    seen: dict[str, tuple[int, int]] = {}
    for element in page.select("[id]"):
        id, place = attribute(element, "id") or "", (element.source_line, element.source_col)
        again = seen.setdefault(id, place) != place  # a parser repeats what was left open, with its place
        if again and element.closest("svg") is None:
            yield element, f'The id "{short(id)}" stands on more than one element.'
