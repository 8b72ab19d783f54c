"""How much each text of a page stands out from what is behind it, on each device the sheets speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from everyreader.css.cascade import Cascade
from everyreader.css.colours import contrast, read_colour
from everyreader.css.declared import Computed, Values
from everyreader.css.media import Medium
from everyreader.css.paint import grounds, pairs
from everyreader.html import attribute, is_text, remembered
from everyreader.rules._shared.hidden import concealed, out_of_sight
from everyreader.rules._shared.styles import media_of
from everyreader.types import Element, Page

_LETTERS = re.compile(r"[^\W\d_]{2}")
_ENOUGH = 7.0  # more than any rule asks for
_LARGE, _LARGE_BOLD = 24.0, 56 / 3  # CSS pixels: 18 point, and 14 point in bold
_OFF = "[disabled], [aria-disabled=true], svg, option, noscript, canvas, video, audio, object, iframe"
_FIELDS = "button, input, select, textarea, fieldset"


@dataclass(frozen=True)
class Contrast:
    """The best contrast that any letter of a text has.

    ratio  from 1 to 21
    large  WCAG 2.2, "large scale": 18 point, or 14 point in bold
    """

    element: Element
    ratio: float
    large: bool
    medium: Medium


def contrasts(page: Page) -> tuple[Contrast, ...]:
    """Each text of `page` with less than 7 to 1, where colours can be known; of devices, the worst."""
    return _contrasts(page.tree, page.cascade, tuple(media_of(page)))


@remembered
def _contrasts(tree: Element, cascade: Cascade, media: tuple[Medium, ...]) -> tuple[Contrast, ...]:
    lowest: dict[Element, Contrast] = {}
    off = _off(tree)
    for medium in media:
        for found in _on(cascade, off, medium):
            if found.element not in lowest or found.ratio < lowest[found.element].ratio:
                lowest[found.element] = found
    return tuple(lowest.values())


def _on(cascade: Cascade, off: AbstractSet[Element], medium: Medium) -> Iterator[Contrast]:
    boxes, dark = cascade.computed(medium), cascade.is_dark(medium)
    low = dict(_low(boxes.values(), dark))
    for element, box in boxes.items():
        if box in low and element not in off and _is_seen(element):
            yield Contrast(element, low[box], _is_large(box.values), medium)


def _low(boxes: Iterable[Computed], dark: bool) -> Iterator[tuple[Computed, float]]:
    """Of boxes in which text is shown, those with little contrast, and how much it is."""
    hidden: set[Computed] = set()  # with all that is inside
    for box, ground in grounds(boxes, dark).items():
        if box.around in hidden or box.values.get("display") == "none":
            hidden.add(box)
        elif box.values.get("visibility", "visible") == "visible":
            seen = pairs(box.values, ground, dark)
            ratio = max((contrast(front, behind) for front, behind in seen), default=1.0)
            if 1 < ratio < _ENOUGH:
                yield box, ratio


def _is_seen(element: Element) -> bool:
    return _has_words(element) and not concealed(element) and not out_of_sight(element)


def _has_words(element: Element) -> bool:
    if element.tag == "input" and attribute(element, "type") in ("button", "submit", "reset"):
        return bool(_LETTERS.search(attribute(element, "value") or ""))
    return any(is_text(child) and _LETTERS.search(child.text) for child in element)


def _off(tree: Element) -> set[Element]:
    """What need not stand out, with all in it: fields that are off, their labels, what isn't plain text."""
    off = set(tree.select(_OFF))
    ids = {id for element in off for id in (attribute(element, "aria-labelledby") or "").split()}
    names = {attribute(element, "id") for element in off if element.matches(_FIELDS)}
    labels = {label for label in tree.select("[id]") if attribute(label, "id") in ids} if ids else set()
    for label in tree.select("label"):
        inside = any(field in off for field in label.select(_FIELDS))
        if inside or ("for" in label.attrs and attribute(label, "for") in names):
            labels.add(label)
    return {part for element in off | labels for part in (element, *element.select("*"))}


def _is_large(values: Values) -> bool:
    size = float(values.get("font-size", "16px").removesuffix("px"))
    weight = values.get("font-weight", "400")
    bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 700)
    return size >= _LARGE - 0.01 or (bold and size >= _LARGE_BOLD - 0.01)


def told_apart(one: Values, other: Values) -> float | None:
    """Contrast between the letters of two texts; None where a colour can't be known."""
    first, second = (read_colour(values.get("color", "canvastext")) for values in (one, other))
    return None if first is None or second is None else contrast(first, second)
