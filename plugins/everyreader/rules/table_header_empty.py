"""A header cell of a table is empty.

Who: People who listen to a table don't hear what this column or row is about.
Fix: Write a short name for the column. The corner at the top may stay empty if the first column has headers
    too.
Bad: <table><tr><th>Drink</th><th></th></tr><tr><td>Tea</td><td>2</td></tr></table>
Good: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1 (advice); technique H51.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.tables import cells_of, is_data_table
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not is_data_table(element) or silent(element):
        return
    for cell in cells_of(element):
        corner = cell.rows.start == 0 and cell.columns.start == 0
        if cell.is_header and not corner and not name_of(cell.element):
            yield cell.element, f"The header cell of column {cell.columns.start + 1} is empty."
