"""A part of a picture map has no text.

Who: People who listen to the page can't tell where this part of the map leads.
Fix: Write where it leads: `<area href="north/" alt="North">`.
Bad: <img src="map.png" alt="Our town" usemap="#town"><map name="town">
    <area href="north/" coords="0,0,9,9"></map>
Good: <img src="map.png" alt="Our town" usemap="#town"><map name="town">
    <area href="north/" coords="0,0,9,9" alt="North"></map>
Source: WCAG 2.2 SC 1.1.1, SC 2.4.4; technique H24; ACT rule c487ae.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="area[href]", wcag=("1.1.1", "2.4.4", "4.1.2"), act=("c487ae",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not silent(element) and not name_of(element):
        yield element, f'The map part that leads to "{short(attribute(element, "href") or "")}" has no text.'
