"""Tight space between letters, words or lines can't be changed.

Who: People with dyslexia can't set the space that they need to read.
Fix: Take `!important` away from the style, or set more space: letters 0.12em, words 0.16em, lines 1.5.
Bad: <p style="line-height: 1 !important">Tea is good for everyone who likes it, and hot.</p>
Good: <p style="line-height: 1">Tea is good for everyone who likes it, and hot.</p>
Source: WCAG 2.2 SC 1.4.12; ACT rules 24afc2, 78fd32 and 9e45ec.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, lineage
from everyreader.rules._shared.styles import inline, style
from everyreader.types import Element, Level, Page

_LEAST = {"letter-spacing": 0.12, "word-spacing": 0.16, "line-height": 1.5}  # times the size of the letters
_PIXELS = {"px": 1.0, "pt": 4 / 3, "cm": 96 / 2.54, "mm": 96 / 25.4, "in": 96.0, "rem": 16.0}
_NORMAL_SIZE = 16.0  # CSS pixels


def _size(element: Element) -> float:
    """Size of the letters in CSS pixels, as far as styles on the way say so."""
    for node in lineage(element):
        if number := re.fullmatch(r"([\d.]+)(px|pt|cm|mm|in|rem)", style(node, "font-size")):
            return float(number[1]) * _PIXELS[number[2]]
    return _NORMAL_SIZE


def _times(element: Element, name: str, value: str) -> float | None:
    """`value` as a multiple of the size of the letters; None where it can't be known."""
    if value in ("normal", "initial"):
        return 1.2 if name == "line-height" else 0.0
    number = re.fullmatch(r"(-?[\d.]+)(em|%|px|pt|cm|mm|in|rem|)", value)
    if not number:
        return None
    amount, unit = float(number[1]), number[2]
    if unit == "%":
        return amount / 100 if name == "line-height" else None
    return amount if unit in ("em", "") else amount * _PIXELS[unit] / _size(element)


@rule(
    level=Level.ERROR,
    selects="[style]",
    wcag=("1.4.12",),
    act=(
        "24afc2",
        "78fd32",
        "9e45ec",
    ),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if concealed(element) or not element.text.strip():
        return
    for name, (value, important) in inline(element).items():
        times = _times(element, name, value) if name in _LEAST and important else None
        if times is not None and times < _LEAST[name] - 0.0001:
            yield element, f"{name} is fixed at {value}, which is too tight for some readers."
