"""A role lacks the parts that it is made of.

Who: People who listen to the page hear "list" and no items.
Fix: Give the parts their role (a list holds `listitem`, a menu `menuitem`), or use `<ul>` and `<li>`.
Bad: <div role="list"><span role="link" tabindex="0">Tea</span></div>
Good: <div role="list"><span role="listitem">Tea</span></div>
Source: WCAG 2.2 SC 1.3.1; WAI-ARIA 1.2, required owned elements; ACT rule bc4a75.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import OWNED
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role, role_of
from everyreader.rules._shared.trees import owned
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[role]", wcag=("1.3.1",), act=("bc4a75",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = explicit_role(element)
    if role not in OWNED or silent(element) or attribute(element, "aria-busy") == "true":
        return
    found = [role_of(child) for child in owned(element)]
    if not found and element.tag not in ("ul", "ol", "table", "tr"):
        yield element, f'The "{role}" holds none of its parts: {", ".join(OWNED[role].split())}.'
    for child_role in found:
        if child_role not in OWNED[role].split():
            yield element, f'The "{role}" holds a "{child_role}", which is no part of it.'
            return
