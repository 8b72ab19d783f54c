"""Colours: reading, laying over, contrast. Sources: CSS Color 4; Compositing and Blending 1; WCAG 2.2."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import tinycss2.color5


@dataclass(frozen=True)
class Colour:
    """A colour of sRGB. All parts are from 0 to 1; `alpha` 0 is see-through."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0


BLACK, WHITE, CLEAR = Colour(0, 0, 0), Colour(1, 1, 1), Colour(0, 0, 0, 0)
# What browsers use where no sheet says anything; they agree on these since HTML 5, "Rendering"
_SYSTEM = {
    "canvas": WHITE, "canvastext": BLACK, "linktext": Colour(0, 0, 238 / 255), "mark": Colour(1, 1, 0),
    "marktext": BLACK, "buttonface": Colour(239 / 255, 239 / 255, 239 / 255), "buttontext": BLACK,
    "field": WHITE, "fieldtext": BLACK,
}  # fmt: skip
_SYSTEM_DARK = {
    "canvas": Colour(18 / 255, 18 / 255, 18 / 255), "canvastext": WHITE,
    "linktext": Colour(158 / 255, 158 / 255, 1),
    "buttonface": Colour(107 / 255, 107 / 255, 107 / 255), "buttontext": WHITE,
    "field": Colour(59 / 255, 59 / 255, 59 / 255), "fieldtext": WHITE,
}  # fmt: skip
_XYZ_TO_RED_GREEN_BLUE = (
    (3.2409699, -1.5373832, -0.4986108),
    (-0.9692436, 1.8759675, 0.0415551),
    (0.0556301, -0.2039770, 1.0569715),
)  # fmt: skip


@lru_cache(maxsize=4096)
def read_colour(text: str, dark: bool = False) -> Colour | None:
    """The colour that CSS `text` names; None where it isn't a colour, or of a form that isn't read here.

    dark  the page is shown in its dark scheme, which changes the colours of the browser and light-dark()
    """
    text = text.strip().lower()
    if text in _SYSTEM:
        return _SYSTEM_DARK.get(text, _SYSTEM[text]) if dark else _SYSTEM[text]
    try:
        found = tinycss2.color5.parse_color(text, ("dark",) if dark else ("light",))
        if found is None or found == "currentcolor":
            return None
        red, green, blue = (min(max(part, 0.0), 1.0) for part in _red_green_blue(found))
    except (ValueError, NotImplementedError):
        return None
    return Colour(red, green, blue, 1.0 if found.alpha is None else found.alpha)


def _red_green_blue(colour: Any) -> Iterable[float]:
    if colour.space not in ("oklab", "oklch"):
        return [part or 0.0 for part in colour.to("srgb").coordinates]
    xyz = colour.to("xyz-d65").coordinates
    linear = (max(sum(a * b for a, b in zip(row, xyz, strict=True)), 0.0) for row in _XYZ_TO_RED_GREEN_BLUE)
    return [12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in linear]


def over(front: Colour, back: Colour) -> Colour:
    """`front` laid over `back` (source-over)."""
    alpha = front.alpha + back.alpha * (1 - front.alpha)
    if alpha == 0:
        return CLEAR
    share = front.alpha / alpha
    return Colour(
        front.red * share + back.red * (1 - share),
        front.green * share + back.green * (1 - share),
        front.blue * share + back.blue * (1 - share),
        alpha,
    )


def faded(colour: Colour, share: float) -> Colour:
    """`colour` with its alpha times `share`."""
    return Colour(colour.red, colour.green, colour.blue, colour.alpha * share)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.red, colour.green, colour.blue)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours without alpha, from 1 (none) to 21 (black on white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)
