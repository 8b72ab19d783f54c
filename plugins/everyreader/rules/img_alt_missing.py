"""A picture has no text alternative.

Who: People who listen to the page with a screen reader hear a file name, or nothing.
Fix: Write what the picture shows between the square brackets: `![Two people plan a service.](tea.png)`. If
    it only decorates, write `<img src="tea.png" alt="">`.
Bad: <img src="tea.png">
Good: <img src="tea.png" alt="Two people plan a service over tea.">
Source: WCAG 2.2 SC 1.1.1; ACT rule 23a2a8.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="img, [role=img], [role=image]", wcag=("1.1.1",), act=("23a2a8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if element.closest("svg") or element.tag == "object" or silent(element):
        return
    if role_of(element) == "img" and not name_of(element):
        what = f'picture "{file_name(element)}"' if element.tag == "img" else "picture"
        yield element, f"The {what} has no text alternative."
