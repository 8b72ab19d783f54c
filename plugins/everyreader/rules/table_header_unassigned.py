"""A header cell of a table has no cells.

Who: People who listen to a table hear a name that nothing belongs to.
Fix: Add the rows that are missing, or take the header cell away.
Bad: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td></tr></table>
Good: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; HTML Standard, 4.9.12.2; ACT rule d0f69e.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.tables import Cell, cells_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _belongs(cell: Cell, header: Cell) -> bool:
    """Whether `header` is a header of `cell`: named by it, in its column, or in its row."""
    if cell.element is header.element:
        return False
    if "headers" in cell.element.attrs:
        return attribute(header.element, "id") in (attribute(cell.element, "headers") or "").split()
    scope = (attribute(header.element, "scope") or "").lower()
    below = _overlap(cell.columns, header.columns) and cell.rows.start >= header.rows.stop
    beside = _overlap(cell.rows, header.rows) and cell.columns.start >= header.columns.stop
    if scope.startswith("row"):
        return beside
    return below or (beside and not scope.startswith("col") and not cell.is_header)


@rule(
    level=Level.ERROR,
    selects="table, [role=table], [role=grid], [role=treegrid]",
    wcag=("1.3.1",),
    act=("d0f69e",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if role_of(element) not in ("table", "grid", "treegrid") or silent(element):
        return
    cells = cells_of(element)
    for header in cells:
        spoken = header.is_header and not silent(header.element) and name_of(header.element)
        if spoken and not any(_belongs(cell, header) for cell in cells):
            yield header.element, f'No cell belongs to the header "{short(words_in(header.element))}".'
