"""Something pushes itself to the front of the Tab order.

Who: People who use the keyboard jump about on the page.
Fix: Take the number away, or write `tabindex="0"`.
Bad: <a href="plan/" tabindex="3">Our plan</a>
Good: <a href="plan/">Our plan</a>
Source: WCAG 2.2 SC 2.4.3; failure F44.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import focusable, tab_index
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="[tabindex]", wcag=("2.4.3",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if (tab_index(element) or 0) > 0 and focusable(element):
        yield (
            element,
            f"A <{element.tag}> has tabindex {tab_index(element)} and comes before everything else.",
        )
