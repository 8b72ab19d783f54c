"""The keyboard stops at something that assistive technology can't see.

Who: People who listen to the page land on a thing that says nothing.
Fix: Take `aria-hidden` away, or add `tabindex="-1"` to what is inside.
Bad: <div aria-hidden="true"><a href="plan/">Our plan</a></div>
Good: <div aria-hidden="true"><a href="plan/" tabindex="-1">Our plan</a></div>
Source: WCAG 2.2 SC 4.1.2; ACT rule 6cfa84.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import tabbable
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[aria-hidden=true]", wcag=("1.3.1", "4.1.2"), act=("6cfa84",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if element.parent is not None and element.parent.closest("[aria-hidden=true]"):
        return
    for inner in [element, *element.select("*")]:
        if inner.tag != "iframe" and tabbable(inner):
            yield inner, f"The keyboard stops at a <{inner.tag}> that is hidden from assistive technology."
