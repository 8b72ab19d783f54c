"""A page stops readers from making it bigger.

Who: People who see little can't zoom in on a phone.
Fix: Take `user-scalable=no` and `maximum-scale` away from the viewport line of the template.
Bad: <meta name="viewport" content="width=device-width, user-scalable=no">
Good: <meta name="viewport" content="width=device-width, initial-scale=1">
Source: WCAG 2.2 SC 1.4.4; ACT rule b4f0c3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page

_LEAST_ZOOM = 2.0  # times


def _scale(value: str) -> float:
    """The largest zoom that `value` allows; negative values are ignored by browsers."""
    if value in ("device-width", "device-height"):
        return 10.0
    if value == "yes":
        return 1.0
    number = re.match(r"-?\d*\.?\d+", value)
    scale = float(number[0]) if number else 0.1
    return 10.0 if scale < 0 else scale


def _fixed(value: str) -> bool:
    number = re.match(r"-?\d*\.?\d+", value)
    return abs(float(number[0])) < 1 if number else value not in ("yes", "device-width", "device-height")


@rule(level=Level.ERROR, selects="meta[name=viewport i][content]", wcag=("1.4.4",), act=("b4f0c3",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    content = (attribute(element, "content") or "").lower()
    parts = dict(re.findall(r"([a-z-]+)\s*=\s*([^\s,;]+)", content))
    if _fixed(parts.get("user-scalable", "yes")) or _scale(parts.get("maximum-scale", "10")) < _LEAST_ZOOM:
        yield element, "The page can't be made twice as big."
