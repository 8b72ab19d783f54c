"""A part stands outside the thing that it is a part of.

Who: People who listen to the page don't hear that there is a list, or how long it is.
Fix: Put it into an element with the right role, such as `role="list"` around `role="listitem"`.
Bad: <div role="listitem">Tea</div>
Good: <div role="list"><div role="listitem">Tea</div></div>
Source: WCAG 2.2 SC 1.3.1; WAI-ARIA 1.2, required context role; ACT rule ff89c9.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.aria import CONTEXT
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role, implicit_role, role_of
from everyreader.rules._shared.trees import owner
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[role]", wcag=("1.3.1",), act=("ff89c9",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = explicit_role(element)
    if role not in CONTEXT or role == implicit_role(element) or silent(element):
        return
    parent = owner(element)
    if parent is None or role_of(parent) not in CONTEXT[role].split():
        yield element, f'The "{role}" stands outside its {" or ".join(CONTEXT[role].split())}.'
