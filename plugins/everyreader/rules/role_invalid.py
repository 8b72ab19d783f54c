"""A role doesn't exist.

Who: People who listen to the page don't learn what the thing is.
Fix: Take the `role` away, or use one of the roles of WAI-ARIA.
Bad: <div role="headline">Tea</div>
Good: <div role="heading" aria-level="2">Tea</div>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2; ACT rule 674b10.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import explicit_role
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[role]", wcag=("1.3.1", "4.1.2"), act=("674b10",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = folded(attribute(element, "role") or "")
    if role and not explicit_role(element) and not silent(element):
        yield element, f'The role "{short(role)}" doesn\'t exist.'
