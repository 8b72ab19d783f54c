"""The colour of a text and what is behind it. Sources: CSS Color 4; Compositing and Blending 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from everyreader.css.colours import BLACK, WHITE, Colour, faded, over, read_colour
from everyreader.css.declared import OUTSIDE, Computed, Values

_COLOUR = re.compile(r"#[\da-f]{3,8}\b|\b[a-z-]+\([^()]*\)|\b[a-z]+\b", re.I)
_BLENDS = ("mix-blend-mode", "filter", "background-blend-mode")
_OUT_OF_FLOW = ("absolute", "fixed")
Pair = tuple[Colour, Colour]  # of the letters, and of what is behind them


@dataclass(frozen=True)
class Ground:
    """What an element stands on.

    colours  those that may be behind a letter, without alpha: several on a gradient; none: not known
    fades    share of its own colour that a see-through box keeps, and what shines through; inner ones first
    blended  a box around it changes colours in a way that isn't followed here
    """

    colours: tuple[Colour, ...]
    fades: tuple[tuple[float, Colour], ...] = ()
    blended: bool = False


# Pages with the same style sheets share what is computed for their elements, and so what these stand on.
_GROUNDS: Mapping[bool, WeakKeyDictionary[Computed, Ground]] = {
    dark: WeakKeyDictionary() for dark in (False, True)
}


def grounds(boxes: Iterable[Computed], dark: bool) -> Mapping[Computed, Ground]:
    """What elements stand on, by what is computed for them.

    boxes  those of all elements, in document order
    dark   the browser shows the page in its dark scheme
    """
    known = _GROUNDS[dark]
    found = {OUTSIDE: Ground((read_colour("canvas", dark) or WHITE,))}
    for box in boxes:
        if box not in found:
            ground = known.get(box)
            if ground is None:
                ground = known[box] = _on(found[box.around or OUTSIDE], box.values, dark)
            found[box] = ground
    return found


def pairs(own: Values, ground: Ground, dark: bool) -> tuple[Pair, ...]:
    """Colours in which a text is shown: several on a gradient or with a shadow, none if not known."""
    colour = read_colour(own.get("color", "canvastext"), dark)
    clipped = "text" in own.get("background-clip", own.get("-webkit-background-clip", ""))
    if colour is None or clipped or ground.blended:
        return ()
    behind = [*ground.colours, *(over(shade, one) for shade in _shadow(own, dark) for one in ground.colours)]
    return tuple(_seen(over(colour, one), one, ground.fades) for one in behind)


def _seen(front: Colour, behind: Colour, fades: tuple[tuple[float, Colour], ...]) -> Pair:
    for share, outside in fades:
        front, behind = over(faded(front, share), outside), over(faded(behind, share), outside)
    return front, behind


def _on(around: Ground, own: Values, dark: bool) -> Ground:
    """What stands on a box, from what the box stands on."""
    loose = own.get("position") in _OUT_OF_FLOW or own.get("float", "none") != "none"
    colours = () if loose else around.colours  # a box out of its place may lie on anything
    share = _opacity(own.get("opacity", "1"))
    fades = around.fades if share == 1 else ((share, (*colours, BLACK)[0]), *around.fades)
    blended = around.blended or any(own.get(name, "none") not in ("none", "normal") for name in _BLENDS)
    paint = own.get("background-color", "transparent"), own.get("background-image", "none")
    if paint != ("transparent", "none"):
        colours = _painted(colours, *paint, own, dark)
    known = bool(colours) or share == 1
    return Ground(colours if known else (), fades, blended)


def _painted(
    colours: tuple[Colour, ...], paint: str, image: str, own: Values, dark: bool
) -> tuple[Colour, ...]:
    if paint.lower() == "currentcolor":
        paint = own.get("color", "canvastext")
    colour = read_colour(paint, dark)
    if colour is None or (image != "none" and ("url(" in image or "gradient(" not in image)):
        return ()
    laid = (colour,) if colour.alpha == 1 else tuple(over(colour, one) for one in colours)
    if image == "none":
        return laid
    stops = _stops(image, dark)
    return tuple(over(stop, one) for stop in stops for one in laid or (WHITE,) if laid or stop.alpha == 1)


def _stops(image: str, dark: bool) -> list[Colour]:
    inside = image[image.index("(") + 1 :]
    found = (read_colour(text, dark) for text in _COLOUR.findall(inside))
    return [colour for colour in found if colour is not None]


def _shadow(own: Values, dark: bool) -> list[Colour]:
    """Colours of a shadow that may lie around the letters."""
    text = own.get("text-shadow", "none")
    return [] if text == "none" else _stops(f"({text}", dark)


def _opacity(text: str) -> float:
    number = re.fullmatch(r"([\d.]+)(%?)", text.strip())
    return min(float(number[1]) / (100 if number[2] else 1), 1.0) if number else 1.0
