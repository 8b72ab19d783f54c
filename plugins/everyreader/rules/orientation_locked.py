"""A page is turned back when the reader turns the screen.

Who: People whose screen is fixed to a wheelchair or a stand can't read it.
Fix: Take the rotation out of the `@media (orientation: …)` block of the style sheet.
Bad: <style>@media (orientation: portrait) { body { transform: rotate(90deg); } }</style>
Good: <style>@media (orientation: portrait) { body { padding: 1rem; } }</style>
Source: WCAG 2.2 SC 1.3.4; ACT rule b33eff.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.styles import Declarations, declarations
from everyreader.types import Element, Level, Page

_BLOCK = re.compile(r"@media[^{]*\borientation\b[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}")
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_ROTATION = re.compile(r"(?:rotate|rotatez)\(\s*(-?[\d.]+)(deg|turn|rad|grad)\s*\)")
_ROTATION_3D = re.compile(r"rotate3d\(\s*0\s*,\s*0\s*,\s*1\s*,\s*(-?[\d.]+)(deg|turn|rad|grad)\s*\)")
_MATRIX = re.compile(r"matrix(?:3d)?\(\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)")
_PROPERTY = re.compile(r"(-?[\d.]+)(deg|turn|rad|grad)")
_DEGREES = {"deg": 1.0, "turn": 360.0, "rad": 57.29578, "grad": 0.9}


def _angle(declared: Declarations) -> float:
    """How far the declarations turn an element, in degrees."""
    transform, rotate = declared.get("transform", ("", False))[0], declared.get("rotate", ("", False))[0]
    turns = [*_ROTATION.findall(transform), *_ROTATION_3D.findall(transform), *_PROPERTY.findall(rotate)]
    angle = sum(float(number) * _DEGREES[unit] for number, unit in turns)
    for cosine, sine in _MATRIX.findall(transform):
        angle += math.degrees(math.atan2(float(sine), float(cosine)))
    return angle


def _angles(text: str) -> dict[str, float]:
    """Selector -> angle in degrees, of the rules that turn something."""
    found = {selector.strip(): _angle(declarations(body)) for selector, body in _RULE.findall(text)}
    return {selector: angle for selector, angle in found.items() if angle}


@rule(level=Level.ERROR, selects="style", wcag=("1.3.4",), act=("b33eff",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    text = re.sub(r"/\*.*?\*/", "", element.text, flags=re.S)
    always = _angles(_BLOCK.sub("", text))
    for block in _BLOCK.findall(text):
        turned = [angle - always.get(selector, 0) for selector, angle in _angles(block).items()]
        if any(abs(angle % 180 - 90) < 1 for angle in turned):
            yield element, "The page is turned back when the reader turns the screen."
            return
