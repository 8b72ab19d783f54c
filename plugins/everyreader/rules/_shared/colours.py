"""Colours and their contrast. Source: WCAG 2.2, definitions of relative luminance and contrast ratio."""

from __future__ import annotations

import re

Colour = tuple[int, int, int]  # red, green, blue; 0 to 255

_NAMED = {
    "aqua": 0x00FFFF, "black": 0x000000, "blue": 0x0000FF, "brown": 0xA52A2A, "cyan": 0x00FFFF,
    "darkgray": 0xA9A9A9, "darkgrey": 0xA9A9A9, "fuchsia": 0xFF00FF, "gold": 0xFFD700, "gray": 0x808080,
    "green": 0x008000, "grey": 0x808080, "lightblue": 0xADD8E6, "lightgray": 0xD3D3D3,
    "lightgrey": 0xD3D3D3, "lightgreen": 0x90EE90, "lightyellow": 0xFFFFE0, "lime": 0x00FF00,
    "magenta": 0xFF00FF, "maroon": 0x800000, "navy": 0x000080, "olive": 0x808000, "orange": 0xFFA500,
    "pink": 0xFFC0CB, "purple": 0x800080, "red": 0xFF0000, "silver": 0xC0C0C0, "teal": 0x008080,
    "white": 0xFFFFFF, "yellow": 0xFFFF00,
}  # fmt: skip
_HEX = re.compile(r"#([\da-f]{3}|[\da-f]{6})", re.I)
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*1(?:\.0*)?\s*)?\)")


def colour(text: str) -> Colour | None:
    """The colour that CSS `text` names; None where it is see-through or of a form that isn't read here."""
    if found := _HEX.fullmatch(text):
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if found := _RGB.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if text in _NAMED:
        return _NAMED[text] >> 16, _NAMED[text] >> 8 & 255, _NAMED[text] & 255
    return None


def _luminance(colour: Colour) -> float:
    shares = [part / 255 for part in colour]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, from 1 (none) to 21 (black on white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)
