"""A picture map works with the mouse only.

Who: People who use the keyboard can't choose a place on it.
Fix: Write the places as links below the picture, or use `<map>` and `<area alt="…">`.
Bad: <a href="map/"><img src="map.png" ismap alt="Our town"></a>
Good: <img src="map.png" alt="Our town"><ul><li><a href="north/">North</a></li></ul>
Source: WCAG 2.2 SC 2.1.1; techniques H24 and F54.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="a[href] img[ismap], input[type=image][ismap]", wcag=("2.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not concealed(element):
        yield element, "The places on this picture can be chosen with the mouse only."
