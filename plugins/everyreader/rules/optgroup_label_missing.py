"""A group of choices in a list has no name.

Who: People who listen to the page hear the choices without what sets them apart.
Fix: Name the group: `<optgroup label="Hot drinks">`.
Bad: <select aria-label="Drink"><optgroup><option>Tea</option></optgroup></select>
Good: <select aria-label="Drink"><optgroup label="Hot drinks"><option>Tea</option></optgroup></select>
Source: WCAG 2.2 SC 1.3.1; technique H85; HTML Standard, 4.10.9.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="optgroup", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    named = (attribute(element, "label") or "").strip() or element.select("legend")
    if not named and not silent(element):
        yield element, "A group of choices has no name."
