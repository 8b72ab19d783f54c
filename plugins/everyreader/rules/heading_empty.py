"""A heading has no text.

Who: People who move from heading to heading land on nothing.
Fix: Write the heading, or take the empty line with `#` away.
Bad: <h2></h2>
Good: <h2>Our plan</h2>
Source: WCAG 2.2 SC 1.3.1, SC 2.4.6; ACT rule ffd0e9.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR,
    selects="h1, h2, h3, h4, h5, h6, [role=heading]",
    wcag=("1.3.1", "2.4.6"),
    act=("ffd0e9",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if role_of(element) != "heading" or silent(element):
        return
    own = words_in(element).strip() or element.select_one("img, svg, [aria-label]")
    labelled = "aria-label" in element.attrs or "aria-labelledby" in element.attrs
    if not name_of(element) or not (own or labelled):
        yield element, "The heading is empty."
