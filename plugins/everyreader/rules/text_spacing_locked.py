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

from everyreader.html import is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, lineage, out_of_sight
from everyreader.rules._shared.styles import inline, style
from everyreader.types import Element, Level, Page

_LEAST = {"letter-spacing": 0.12, "word-spacing": 0.16, "line-height": 1.5}  # times the size of the letters
_WORDS = ("normal", "initial")
_NORMAL = {"letter-spacing": "0em", "word-spacing": "0em", "line-height": "1.2"}
_PIXELS = {"px": 1.0, "pt": 4 / 3, "cm": 96 / 2.54, "mm": 96 / 25.4, "in": 96.0, "rem": 16.0}
_NORMAL_SIZE = 16.0  # CSS pixels


def _size(element: Element) -> float:
    """Size of the letters in CSS pixels, as far as styles on the way say so."""
    for node in lineage(element):
        if number := re.fullmatch(r"([\d.]+)(px|pt|cm|mm|in|rem)", style(node, "font-size")):
            return float(number[1]) * _PIXELS[number[2]]
    return _NORMAL_SIZE


def _least(element: Element, name: str, value: str) -> float | None:
    """The smallest space that `value` gives to a text in `element`, as a multiple of the size of its letters.

    None where there is no such text, or the space can't be known.
    """
    number = re.fullmatch(
        r"(-?[\d.]+)(em|%|px|pt|cm|mm|in|rem|)", _NORMAL[name] if value in _WORDS else value
    )
    if not number or (number[2] == "%" and name != "line-height"):
        return None
    amount = float(number[1]) / (100 if number[2] == "%" else 1)
    texts = [node for node in [element, *element.select("*")] if _sets_text(node, name, element)]
    if not number[2]:  # a factor without a unit is passed on as it is
        return amount if texts else None
    pixels = amount * (_PIXELS[number[2]] if number[2] in _PIXELS else _size(element))
    return min((pixels / _size(node) for node in texts), default=None)


def _sets_text(node: Element, name: str, element: Element) -> bool:
    """Whether `node` has text of its own that can be seen and takes the property `name` from `element`."""
    giver = next((parent for parent in lineage(node) if name in inline(parent)), None)
    own_text = any(is_text(child) and child.text.strip() for child in node)
    return own_text and giver is element and not concealed(node) and not out_of_sight(node)


@rule(level=Level.ERROR, selects="[style]", wcag=("1.4.12",), act=("24afc2", "78fd32", "9e45ec"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    for name, (value, important) in inline(element).items():
        times = _least(element, name, value) if name in _LEAST and important else None
        if times is not None and times < _LEAST[name] - 0.0001:
            yield element, f"{name} is fixed at {value}, which is too tight for some readers."
