"""Lengths in CSS pixels. Sources: CSS Values 4 (units, calculations); CSS Fonts 4, 2.5 (named sizes)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import tinycss2

from everyreader.css.media import SCREEN, Medium

NORMAL = 16.0  # CSS pixels, where the reader has set no other size
_PIXELS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "in": 96.0, "rem": NORMAL}
_STEPS = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": NORMAL, "large": 18.0, "x-large": 24.0,
    "xx-large": 32.0, "xxx-large": 48.0,
}  # fmt: skip


@dataclass(frozen=True)
class _Scale:
    """What relative units are counted by, in CSS pixels; percent: None where it isn't known."""

    letters: float
    percent: float | None
    medium: Medium

    def times(self, unit: str) -> float | None:
        if unit in _PIXELS:
            return _PIXELS[unit]
        if unit in ("em", "ex", "ch"):
            return self.letters if unit == "em" else self.letters / 2
        if unit in ("vw", "vi", "svw", "lvw", "dvw"):
            return self.medium.width / 100
        return self.medium.height / 100 if unit in ("vh", "vb", "svh", "lvh", "dvh") else None


@lru_cache(maxsize=4096)
def pixels(value: str, letters: float, percent: float | None = None, medium: Medium = SCREEN) -> float | None:
    """A length in CSS pixels; None where it can't be known.

    letters  size of the letters in pixels
    percent  what 100 % are, in pixels
    """
    nodes = tinycss2.parse_component_value_list(value.strip().lower())
    if len(nodes) == 1 and nodes[0].type == "number" and nodes[0].value != 0:
        return None  # a length needs a unit
    return _sum(nodes, _Scale(letters, percent, medium))


@lru_cache(maxsize=4096)
def font_pixels(value: str, around: float, medium: Medium) -> float:
    """The size of letters in CSS pixels; `around`, the size outside, where `value` can't be known."""
    value = value.strip().lower()
    if value in _STEPS:
        return _STEPS[value]
    if value in ("smaller", "larger"):
        return around * (5 / 6 if value == "smaller" else 1.2)
    size = pixels(value, around, around, medium)
    return around if size is None else size


def _sum(nodes: list[Any], scale: _Scale) -> float | None:
    """The value of a calculation: products, joined by + and -."""
    total, sign, product = 0.0, 1, []
    for node in [*nodes, None]:
        literal = node is None or (node.type == "literal" and node.value in "+-")
        if not literal:
            product.append(node)
            continue
        value = _product(product, scale)
        if value is None:
            return None
        total, product = total + sign * value, []
        sign = -1 if node is not None and node.value == "-" else 1
    return total


def _product(nodes: list[Any], scale: _Scale) -> float | None:
    result, divides = 1.0, False
    parts = [node for node in nodes if node.type not in ("whitespace", "comment")]
    for node in parts:
        if node.type == "literal":
            divides = node.value == "/"
            continue
        value = _value(node, scale)
        if value is None or (divides and value == 0):
            return None
        result = result / value if divides else result * value
    return result if parts else None


def _value(node: Any, scale: _Scale) -> float | None:
    if node.type == "number":
        return float(node.value)
    if node.type == "percentage":
        return None if scale.percent is None else scale.percent * node.value / 100
    if node.type == "dimension":
        times = scale.times(node.lower_unit)
        return None if times is None else node.value * times
    if node.type == "() block":
        return _sum(node.content, scale)
    if node.type != "function" or node.lower_name not in ("calc", "min", "max", "clamp"):
        return None
    values = [_sum(part, scale) for part in _arguments(node.arguments)]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    if node.lower_name == "clamp" and len(known) == 3:
        return max(known[0], min(known[1], known[2]))
    return {"min": min, "max": max}.get(node.lower_name, max)(known)


def _arguments(nodes: list[Any]) -> list[list[Any]]:
    """The arguments of a function, parted at commas."""
    parts: list[list[Any]] = [[]]
    for node in nodes:
        if node == ",":
            parts.append([])
        else:
            parts[-1].append(node)
    return parts
