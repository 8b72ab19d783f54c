"""An item of a menu has no name.

Who: People who listen to the page hear "menu item" and not what it does.
Fix: Write what the item does inside it, or in `aria-label`.
Bad: <div role="menu"><div role="menuitem"></div></div>
Good: <div role="menu"><div role="menuitem">Print</div></div>
Source: WCAG 2.2 SC 4.1.2; ACT rule m6b1q3.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR,
    selects="[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]",
    wcag=("4.1.2",),
    act=("m6b1q3",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not silent(element) and not name_of(element):
        yield element, "The item of the menu has no name."
