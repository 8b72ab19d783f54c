"""An aria attribute or role is out of date.

Who: People who use assistive technology that has dropped it don't get what the writer meant to say.
Fix: Take it away; for dragging, say in text what can be moved and offer buttons.
Bad: <div aria-grabbed="false">Tea</div>
Good: <div>Tea <button>Move up</button></div>
Source: WAI-ARIA 1.2, deprecated: aria-grabbed, aria-dropeffect and the role directory; WCAG 2.2 SC 4.1.2
    (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="[aria-grabbed], [aria-dropeffect], [role=directory]", wcag=("4.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    old = [name for name in ("aria-grabbed", "aria-dropeffect") if name in element.attrs]
    if not silent(element):
        yield element, f'"{(old or ["directory"])[0]}" is out of date.'
