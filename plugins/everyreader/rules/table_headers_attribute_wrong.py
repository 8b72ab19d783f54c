"""A cell names a header that isn't in its table.

Who: People who listen to a table don't hear what the cell belongs to.
Fix: Write the id of a cell of the same table into `headers`, or take the attribute away.
Bad: <table><tr><th id="cups">Cups</th></tr><tr><td headers="cup">2</td></tr></table>
Good: <table><tr><th id="cups">Cups</th></tr><tr><td headers="cups">2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; technique H43; ACT rule a25f45.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.tables import cells_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="td[headers], th[headers]", wcag=("1.3.1",), act=("a25f45",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    table = element.closest("table")
    if table is None or silent(element) or role_of(table) not in ("table", "grid", "treegrid"):
        return
    cells = {attribute(cell.element, "id"): cell.element for cell in reversed(cells_of(table))}
    for id in (attribute(element, "headers") or "").split():
        if id not in cells or cells[id] is element:
            yield element, f'The cell names the header "{short(id)}", which is no other cell of its table.'
            return
