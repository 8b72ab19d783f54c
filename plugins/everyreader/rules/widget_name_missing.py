"""A bar that shows how far something is, or a set of choices, has no name.

Who: People who listen to the page hear "40 percent" and don't know of what.
Fix: Add `aria-label="…"`, or point to the words beside it with `aria-labelledby`.
Bad: <progress value="4" max="10"></progress>
Good: <label>Cups made <progress value="4" max="10"></progress></label>
Source: WCAG 2.2 SC 1.1.1 and SC 4.1.2; WAI-ARIA 1.2, roles with "Name required".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page

_NEEDED = tokens("meter progressbar treeitem tree treegrid grid radiogroup")


@rule(level=Level.WARNING, selects="progress, meter, [role]", wcag=("4.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = role_of(element)
    if role in _NEEDED and not silent(element) and not name_of(element):
        yield element, f'This "{role}" has no name.'
