"""An element is only about looks, and out of date.

Who: People who set their own colours and letters can't change what it fixes.
Fix: Take it away and use the style sheet; for what matters use `**bold**`.
Bad: <p><font color="gray">We drink tea.</font></p>
Good: <p>We drink tea.</p>
Source: HTML Standard, 16.2 (non-conforming features); WCAG 2.2 SC 1.3.1 and SC 1.4.5 (advice), failure F2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(
    level=Level.WARNING,
    selects="font, center, big, tt, strike, basefont, blink, marquee, frameset",
    wcag=("1.3.1",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if element.tag not in ("blink", "marquee") and not silent(element):
        yield element, f"<{element.tag}> is out of date."
