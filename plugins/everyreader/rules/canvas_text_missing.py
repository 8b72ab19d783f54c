"""A drawing that a program makes has no text.

Who: People who listen to the page don't learn that it is there.
Fix: Write what it shows between `<canvas>` and `</canvas>`.
Bad: <canvas id="cups-a-day"></canvas>
Good: <canvas id="cups-a-day"><p>Three cups of tea a day, and one of milk.</p></canvas>
Source: WCAG 2.2 SC 1.1.1; HTML Standard, 4.12.5: the content of a canvas stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="canvas", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    decorates = role_of(element) in ("none", "presentation")
    if not element.text.strip() and not name_of(element) and not decorates and not silent(element):
        yield element, "This drawing has no text that stands for it."
