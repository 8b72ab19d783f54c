"""A role repeats what the element is anyway.

Who: People who mend the page later may break it: two things say the same, until one is changed.
Fix: Take the role away: `<nav>` is a navigation without it.
Bad: <nav role="navigation"><a href="tea/">Tea</a></nav>
Good: <nav><a href="tea/">Tea</a></nav>
Source: ARIA in HTML, 3 ("Avoid specifying redundant roles"); first rule of ARIA use.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role, implicit_role
from everyreader.types import Element, Level, Page

_MEANT = "ul, ol, menu, dl, svg"  # a list whose marks are taken away by CSS loses its role in Safari


@rule(level=Level.NOTE, selects="[role]")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = explicit_role(element)
    if role and role == implicit_role(element) and not element.matches(_MEANT) and not silent(element):
        yield element, f'A <{element.tag}> has the role "{role}" anyway.'
