"""A list holds something else than items, or an item stands outside a list.

Who: People who listen to the page hear a wrong number of items, or no list at all.
Fix: Put each line of the list into its own item, and the items into a list.
Bad: <ul><p>Tea</p><li>Milk</li></ul>
Good: <ul><li>Tea</li><li>Milk</li></ul>
Source: WCAG 2.2 SC 1.3.1; HTML Standard, 4.4.5 to 4.4.11.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_MAY_HOLD = {"ul": {"li"}, "ol": {"li"}, "menu": {"li"}, "dl": {"dt", "dd", "div"}}
_ANYWHERE = {"script", "template"}
_OUTSIDE = {"li": ("ul", "ol", "menu"), "dt": ("dl", "div"), "dd": ("dl", "div")}


_SELECTOR = """ul:has(> :not(li, script, template)), ol:has(> :not(li, script, template)),
menu:has(> :not(li, script, template)), dl:has(> :not(dt, dd, div, script, template)),
:not(ul, ol, menu) > li, :not(dl, div) > dt, :not(dl, div) > dd"""


@rule(level=Level.ERROR, selects=_SELECTOR, wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if "role" in element.attrs:
        return
    if element.tag in _OUTSIDE:
        parent = element.parent
        inside = parent is not None and (parent.tag in _OUTSIDE[element.tag] or role_of(parent) == "list")
        if not inside and not silent(element):
            yield element, f'The item "{short(element.text, 40)}" stands outside a list.'
        return
    for child in element:
        if (
            is_element(child)
            and child.tag not in _MAY_HOLD[element.tag] | _ANYWHERE
            and role_of(child) != "listitem"
            and not silent(element)
        ):
            yield child, f"A <{child.tag}> stands right inside the list, and is no item of it."
            return
