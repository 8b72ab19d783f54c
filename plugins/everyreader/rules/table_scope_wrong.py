"""A cell has a scope that means nothing.

Who: People who listen to the table don't hear the header they need.
Fix: Use `scope="col"` or `scope="row"`, and on header cells (`<th>`) only.
Bad: <table><tr><th scope="column">Tea</th></tr><tr><td>1</td></tr></table>
Good: <table><tr><th scope="col">Tea</th></tr><tr><td>1</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; technique H63; HTML Standard, 4.9.10.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="td[scope], th[scope]", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    scope = (attribute(element, "scope") or "").strip().lower()
    if silent(element):
        return
    if element.tag == "td":
        yield element, "A scope stands on a cell that is no header."
    elif scope not in ("col", "row", "colgroup", "rowgroup"):
        yield element, f'"{short(scope)}" is no scope: use "col" or "row".'
