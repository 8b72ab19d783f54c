"""Something is marked as decoration and still spoken.

Who: People who listen to the page hear a thing that the writer meant to leave out, or the other way round.
Fix: If it decorates, take away its name and its place in the Tab order. If it means something, give it a
    text.
Bad: <img src="line.png" alt="" aria-label="A line">
Good: <img src="line.png" alt="">
Source: WAI-ARIA 1.2, conflict resolution of presentational roles; ACT rule 46ca7f.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role, role_of
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR,
    selects="[role~=none], [role~=presentation], img[alt='']",
    wcag=("1.3.1", "4.1.2"),
    act=("46ca7f",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    decoration = element.tag == "img" and attribute(element, "alt") == "" and "role" not in element.attrs
    marked = decoration or explicit_role(element) in ("none", "presentation")
    if marked and not silent(element) and role_of(element) not in ("none", "presentation", ""):
        yield element, f"A <{element.tag}> is marked as decoration, but other attributes make it speak."
