"""Something moves for ever, also for readers who asked for less movement.

Who: People who get dizzy, or can't look away from what moves, can't read.
Fix: Put the movement in `@media (prefers-reduced-motion: no-preference) { … }`, and let it end.
Bad: <style>.cup { animation: turn 2s infinite }</style><p class="cup">Tea</p>
Good: <style>@media (prefers-reduced-motion: no-preference) { .cup { animation: turn 2s 2 } }</style><p
    class="cup">Tea</p>
Source: WCAG 2.2 SC 2.2.2 and SC 2.3.3; technique C39.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.styles import setting, values_of
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("2.2.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in setting(page, "body, body *", "animation", "animation-iteration-count"):
        values = values_of(page, element)
        runs = f"{values.get('animation', '')} {values.get('animation-iteration-count', '')}"
        if "infinite" in runs.split() and "paused" not in runs and not concealed(element):
            yield element, f"<{element.tag}> moves for ever."
            return
