"""How much each text of a page stands out from what is behind it, on each device the sheets speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from everyreader.css.cascade import Cascade, Values
from everyreader.css.colours import contrast, read_colour
from everyreader.css.media import Medium
from everyreader.css.paint import grounds, pairs
from everyreader.html import attribute, is_text
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import concealed, out_of_sight
from everyreader.rules._shared.styles import media_of
from everyreader.types import Element, Page

_LETTERS = re.compile(r"[^\W\d_]{2}")
_ENOUGH = 7.0  # more than any rule asks for
_LARGE, _LARGE_BOLD = 24.0, 56 / 3  # CSS pixels: 18 point, and 14 point in bold
_NO_TEXT = tokens("svg option noscript canvas video audio object iframe")
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
    return _contrasts(page.cascade, tuple(media_of(page)))


@lru_cache(maxsize=4)
def _contrasts(cascade: Cascade, media: tuple[Medium, ...]) -> tuple[Contrast, ...]:
    lowest: dict[Element, Contrast] = {}
    for medium in media:
        for found in _on(cascade, medium):
            if found.element not in lowest or found.ratio < lowest[found.element].ratio:
                lowest[found.element] = found
    return tuple(lowest.values())


def _on(cascade: Cascade, medium: Medium) -> Iterator[Contrast]:
    values, dark = cascade.computed(medium), cascade.is_dark(medium)
    off = _off(values)
    hidden: set[Element] = set()  # with all that is inside, since elements come in document order
    for element, ground in grounds(values, dark):
        if element in off or element.parent in hidden or values[element].get("display") == "none":
            hidden.add(element)
        elif _has_words(element) and values[element].get("visibility", "visible") == "visible":
            seen = pairs(values[element], ground, dark)
            ratio = max((contrast(front, behind) for front, behind in seen), default=1.0)
            if 1 < ratio < _ENOUGH and not concealed(element) and not out_of_sight(element):
                yield Contrast(element, ratio, _is_large(values[element]), medium)


def _has_words(element: Element) -> bool:
    if element.tag == "input" and attribute(element, "type") in ("button", "submit", "reset"):
        return bool(_LETTERS.search(attribute(element, "value") or ""))
    return any(is_text(child) and _LETTERS.search(child.text) for child in element)


def _off(values: Mapping[Element, Values]) -> set[Element]:
    """What need not stand out: fields and buttons that are off, and their labels; what isn't plain text."""
    off = {element for element in values if element.tag in _NO_TEXT or _is_off(element)}
    ids = {id for element in off for id in (attribute(element, "aria-labelledby") or "").split()}
    names = {attribute(element, "id") for element in off if element.matches(_FIELDS)}
    for label in values:
        if attribute(label, "id") in ids and "id" in label.attrs:
            off.add(label)
        elif label.tag == "label":
            inside = any(field in off for field in label.select(_FIELDS))
            if inside or ("for" in label.attrs and attribute(label, "for") in names):
                off.add(label)
    return off


def _is_off(element: Element) -> bool:
    return "disabled" in element.attrs or attribute(element, "aria-disabled") == "true"


def _is_large(values: Values) -> bool:
    size = float(values.get("font-size", "16px").removesuffix("px"))
    weight = values.get("font-weight", "400")
    bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 700)
    return size >= _LARGE - 0.01 or (bold and size >= _LARGE_BOLD - 0.01)


def told_apart(one: Values, other: Values) -> float | None:
    """Contrast between the letters of two texts; None where a colour can't be known."""
    first, second = (read_colour(values.get("color", "canvastext")) for values in (one, other))
    return None if first is None or second is None else contrast(first, second)
