"""A button is smaller than a fingertip.

Who: People whose hands shake press the one beside it.
Fix: Make it at least 24 pixels wide and high: `min-width: 24px; min-height: 24px`.
Bad: <button style="width: 12px; height: 12px" aria-label="Close">x</button>
Good: <button style="width: 44px; height: 44px" aria-label="Close">x</button>
Source: WCAG 2.2 SC 2.5.8.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, out_of_sight
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.styles import length, values_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST = 24.0  # CSS pixels
_BUTTONS = (
    "button, [role=button], input[type=button], input[type=submit], input[type=image], input[type=reset]"
)


def _side(values: Mapping[str, str], name: str) -> float | None:
    given, least = length(values, name), length(values, f"min-{name}") or 0.0
    return None if given is None else max(given, least)


@rule(level=Level.WARNING, selects=_BUTTONS, wcag=("2.5.8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    values = values_of(page, element)
    width, height = _side(values, "width"), _side(values, "height")
    if width is None or height is None or concealed(element) or out_of_sight(element):
        return
    if min(width, height) < _LEAST and min(width, height) > 1:
        yield element, f'The button "{short(name_of(element), 40)}" is {width:g} by {height:g} pixels.'
