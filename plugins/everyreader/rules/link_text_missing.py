"""A link has no text.

Who: People who listen to the page hear "link" and not where it goes.
Fix: Write where the link goes between the square brackets: `[Our plan](plan.md)`.
Bad: <a href="plan/"></a>
Good: <a href="plan/">Our plan</a>
Source: WCAG 2.2 SC 2.4.4, SC 4.1.2; ACT rule c487ae.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="a, [role=link]", wcag=("2.4.4", "2.4.9", "4.1.2"), act=("c487ae",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if name_of(element) or role_of(element) != "link" or silent(element):
        return
    if not element.select("img[alt='']"):  # img-alt-empty-in-link says it better
        yield element, f'The link to "{short(attribute(element, "href") or "")}" has no text.'
