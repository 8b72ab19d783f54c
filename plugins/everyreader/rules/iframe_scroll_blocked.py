"""A page inside the page can't be scrolled.

Who: People who make letters bigger can't reach what is cut off.
Fix: Take `scrolling="no"` away.
Bad: <iframe src="map/" title="Map" scrolling="no"></iframe>
Good: <iframe src="map/" title="Map"></iframe>
Source: WCAG 2.2 SC 1.4.4; technique G142 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="iframe[scrolling=no i]", wcag=("1.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not silent(element):
        yield element, "What doesn't fit in this frame can't be reached."
