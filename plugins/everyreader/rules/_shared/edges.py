"""How much the edge of a box stands out from what is around it."""

from __future__ import annotations

from everyreader.css.colours import contrast, over, read_colour
from everyreader.css.declared import OUTSIDE, Values
from everyreader.css.paint import Ground, grounds
from everyreader.rules._shared.styles import media_of
from everyreader.types import Element, Page

_NO_LINE = ("none", "hidden")


def edge_contrasts(page: Page, elements: list[Element]) -> dict[Element, float]:
    """Contrast, from 1 to 21, of each element's border or ground with what is around it, the better one.

    Of devices, the worst. Left out: what has no border, and colours that can't be known.
    """
    lowest: dict[Element, float] = {}
    for medium in media_of(page) if elements else ():
        boxes, dark = page.cascade.computed(medium), page.cascade.is_dark(medium)
        painted = grounds(boxes.values(), dark)
        for element in elements:
            box = boxes.get(element, OUTSIDE)
            found = _edge(box.values, painted[box], painted[box.around or OUTSIDE], dark)
            if found is not None:
                lowest[element] = min(found, lowest.get(element, found))
    return lowest


def _edge(own: Values, inside: Ground, outside: Ground, dark: bool) -> float | None:
    line = own.get("border-color", "currentcolor")
    colour = read_colour(own.get("color", "canvastext") if line == "currentcolor" else line, dark)
    drawn = own.get("border-style", "none") not in _NO_LINE and own.get("border-width", "medium") not in (
        "0",
        "0px",
    )
    if colour is None or not drawn or not inside.colours or not outside.colours:
        return None
    if any(ground.fades or ground.blended for ground in (inside, outside)):
        return None
    return min(
        max(contrast(over(colour, ground), ground), *(contrast(fill, ground) for fill in inside.colours))
        for ground in outside.colours
    )
