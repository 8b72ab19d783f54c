"""Only its colour tells a link from the text around it.

Who: People who don't see colours well can't find the links.
Fix: Let links be underlined: take `text-decoration: none` for links in text out of the style sheet.
Bad: <style>p { color: #333; background: #fff } a { color: #225; text-decoration: none }</style><p>We drink
    <a href="tea/">tea</a> here.</p>
Good: <style>p { color: #333; background: #fff } a { color: #225 }</style><p>We drink <a href="tea/">tea</a>
    here.</p>
Source: WCAG 2.2 SC 1.4.1; technique G183; failure F73.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from everyreader.registry import rule
from everyreader.rules._shared.contrasts import told_apart
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.styles import values_of
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_LEAST = 3.0  # contrast between the words of a link and those around it, by technique G183
_MARKS = "img, svg, u, strong, b, sup, sub"


@rule(level=Level.WARNING, selects="p a[href], li a[href], dd a[href], td a[href]", wcag=("1.4.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    around = element.parent
    if around is None or not re.search(r"\w{2,}.*\w{2,}", own_text(around)) or silent(element):
        return
    values, outside = values_of(page, element), values_of(page, around)
    apart = told_apart(values, outside)
    if apart is not None and apart < _LEAST and not _marked(values, outside) and not element.select(_MARKS):
        yield element, f'Only its colour shows that "{short(name_of(element), 40)}" is a link.'


def _marked(values: Mapping[str, str], outside: Mapping[str, str]) -> bool:
    """Whether a line, a frame, bold letters or a ground set a link apart from the text around it."""
    lines = (values.get(name, "none") for name in ("text-decoration-line", "border-style"))
    weights = {part.get("font-weight", "400") for part in (values, outside)}
    ground = values.get("background-color", "transparent") not in (
        "transparent",
        outside.get("background-color"),
    )
    return any(line != "none" for line in lines) or len(weights) > 1 or ground
