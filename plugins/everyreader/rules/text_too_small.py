"""Text is made small.

Who: People who see little can't read it.
Fix: Take the size away, so that the text is as big as the reader wants it.
Bad: <p style="font-size: 9px">Tea is good.</p>
Good: <p>Tea is good.</p>
Source: WCAG 2.2 SC 1.4.4 (advice); UK Association for Accessible Formats, Clear Print (12 point at least).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.styles import inline
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST = {"px": 12.0, "pt": 9.0, "em": 0.75, "rem": 0.75, "%": 75.0}  # 12 CSS pixels at the usual size


@rule(level=Level.WARNING, selects="[style], font[size]", wcag=("1.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    size = inline(element).get("font-size", ("", False))[0]
    number = re.fullmatch(r"([\d.]+)(px|pt|em|rem|%)", size)
    small = size in ("xx-small", "x-small") or (number and float(number[1]) < _LEAST[number[2]])
    if (small or attribute(element, "size") in ("1", "-2")) and element.text.strip() and not silent(element):
        yield element, f'The text "{short(element.text, 40)}" is made small ({size or "size 1"}).'
