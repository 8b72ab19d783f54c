"""A part that belongs at the top of the page stands inside another.

Who: People who jump from part to part miss it, or think it belongs to what is around it.
Fix: Take it out in the template: `<main>`, the head and the foot of the page stand side by side.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><nav><main>Tea.</main></nav></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><nav>Menu</nav><main>Tea.</main></body></html>
Source: WAI-ARIA Authoring Practices, "Landmark regions"; HTML Standard, 4.4.14; WCAG 2.2 SC 1.3.1 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import lineage, silent
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page

_TOP = ("main", "banner", "contentinfo")
_LANDMARKS = ("banner", "complementary", "contentinfo", "main", "navigation", "region", "search")


@rule(level=Level.WARNING, selects="main, header, footer, [role]", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if role_of(element) not in _TOP or silent(element):
        return
    for outer in lineage(element.parent):
        if role_of(outer) in _LANDMARKS:
            yield element, f'The part "{role_of(element)}" stands inside the part "{role_of(outer)}".'
            return
