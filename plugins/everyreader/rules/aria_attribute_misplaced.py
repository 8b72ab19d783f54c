"""An aria attribute stands where it has no meaning.

Who: People who listen to the page don't hear it, or hear something wrong.
Fix: Take the attribute away, or give the element the role that it belongs to.
Bad: <button aria-sort="none">Tea</button>
Good: <table><tr><th aria-sort="none">Tea</th></tr><tr><td>Green</td></tr></table>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2; ACT rule 5c01ea.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import ANY, ROLES_WITH
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects=ANY, wcag=("1.3.1", "4.1.2"), act=("5c01ea",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    names = [name for name in element.attrs if name in ROLES_WITH]
    if not names or silent(element):
        return
    role = role_of(element)
    if not role and element.tag == "input":
        return
    for name in names:
        if role not in ROLES_WITH[name] and attribute(element, name):
            yield element, f'The attribute "{name}" has no meaning on a <{element.tag}> with this role.'
