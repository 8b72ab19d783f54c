"""A table has no header cells.

Who: People who listen to a table hear numbers and words and not what they belong to.
Fix: Write the names of the columns into the first row, with a line of `|---|---|` below it.
Bad: <table><tr><td>Tea</td><td>2</td></tr><tr><td>Milk</td><td>1</td></tr></table>
Good: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; technique H51; failure F91.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.tables import cells_of, is_data_table
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not is_data_table(element) or silent(element) or element.select("table, [headers]"):
        return
    cells = cells_of(element)
    rows, columns = {cell.rows.start for cell in cells}, {cell.columns.start for cell in cells}
    if len(rows) > 1 and len(columns) > 1 and not any(cell.is_header for cell in cells):
        yield element, f"The table with {len(rows)} rows has no header cells."
