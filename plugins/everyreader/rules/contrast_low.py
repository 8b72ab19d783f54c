"""Text has too little contrast with what is behind it.

Who: People who see little, or read in the sun, can't read it.
Fix: Take the colours away, so that the page's own are used, or choose darker text.
Bad: <p style="color: #aaa; background-color: #fff">Tea is good.</p>
Good: <p style="color: #333; background-color: #fff">Tea is good.</p>
Source: WCAG 2.2 SC 1.4.3; ACT rule afw4f7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.colours import colour, contrast
from everyreader.rules._shared.hidden import concealed, lineage, out_of_sight
from everyreader.rules._shared.styles import style
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_LEAST, _LEAST_LARGE = 4.5, 3.0
_HEADINGS = "h1, h2"  # large by themselves


def _given(element: Element, *names: str) -> str:
    """The nearest value that the page's own text gives to one of the properties, or ""."""
    values = (style(node, name) for node in lineage(element) for name in names)
    return next((value for value in values if value), "")


def _large(element: Element) -> bool:
    """Whether the text is at least 18 point, or 14 point and bold; sizes are as given in px or pt."""
    number = re.fullmatch(r"([\d.]+)(px|pt)", _given(element, "font-size"))
    if not number:
        return element.closest(_HEADINGS) is not None
    points = float(number[1]) * (0.75 if number[2] == "px" else 1)
    bold = _given(element, "font-weight") in ("bold", "700", "800", "900") or element.closest(
        "strong, b, h3, h4"
    )
    return points >= 18 or (points >= 14 and bool(bold))


@rule(level=Level.ERROR, selects="[style], [class]", wcag=("1.4.3",), act=("afw4f7",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    text = own_text(element)
    declared = style(element, "color") or style(element, "background-color") or style(element, "background")
    if not declared or not re.search(r"[^\W\d_]{2}", text) or concealed(element) or out_of_sight(element):
        return
    if _given(element, "background-image", "text-shadow", "opacity") or element.closest(
        "[disabled], [aria-disabled=true]"
    ):
        return
    front, behind = (
        colour(_given(element, "color")),
        colour(_given(element, "background-color", "background")),
    )
    if front is None or behind is None:
        return  # the theme's colour counts, which isn't in the page
    found, least = contrast(front, behind), _LEAST_LARGE if _large(element) else _LEAST
    if found < least:
        yield (
            element,
            f'The text "{short(text, 40)}" has a contrast of {found:.1f} to 1; {least} is the least.',
        )
