"""A drawing that means something has no name.

Who: People who listen to the page hear "image" and not what it shows.
Fix: Put `<title>…</title>` first inside the `<svg>`, or write `aria-label`. If it decorates, write
    `aria-hidden="true"`.
Bad: <svg role="img"><circle r="4"/></svg>
Good: <svg role="img"><title>A cup of tea</title><circle r="4"/></svg>
Source: WCAG 2.2 SC 1.1.1; ACT rule 7d6734.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="svg[role], svg [role]", wcag=("1.1.1",), act=("7d6734",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    roles = ("img", "graphics-document", "graphics-object", "graphics-symbol")
    if role_of(element) in roles and not silent(element) and not name_of(element):
        yield element, "The drawing (SVG) has no name."
