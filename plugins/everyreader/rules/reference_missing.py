"""A label or an aria attribute points to something that isn't there.

Who: People who listen to the page don't hear the name or the help that the writer meant.
Fix: Use the id of an element on the page, or take the attribute away.
Bad: <label for="nmae">Name</label><input id="name" aria-label="Name">
Good: <label for="name">Name</label><input id="name">
Source: WCAG 2.2 SC 1.3.1, SC 4.1.2; failures F17 and F68.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import by_ids
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_POINTING = (
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "list",
)


@rule(
    level=Level.WARNING,
    selects="label, output, input, [aria-labelledby], [aria-describedby], [aria-controls], [aria-owns]",
    wcag=("1.3.1", "4.1.2"),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    for name in _POINTING:
        for id in (attribute(element, name) or "").split():
            if not by_ids(element.closest("html"), id) and not silent(element):
                yield element, f'{name} points to "{short(id)}", which isn\'t on the page.'
