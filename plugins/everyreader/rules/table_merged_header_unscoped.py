"""A header cell spans several columns or rows and doesn't say what it belongs to.

Who: People who listen to the table hear the wrong header, or none.
Fix: In HTML, add `scope="colgroup"` or `scope="rowgroup"` to the wide header and `scope="col"` below.
    Better: split the table in two.
Bad: <table><tr><th
    colspan="2">Drinks</th></tr><tr><th>Tea</th><th>Milk</th></tr><tr><td>1</td><td>2</td></tr></table>
Good: <table><tr><th colspan="2" scope="colgroup">Drinks</th></tr><tr><th scope="col">Tea</th><th
    scope="col">Milk</th></tr>
    <tr><td>1</td><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; techniques H43 and H63; W3C WAI, Tables Tutorial, "Multi-level headers".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.tables import cells_of, is_data_table
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if silent(element) or not is_data_table(element):
        return
    cells = cells_of(element)
    several = sum(cell.is_header for cell in cells) > 1
    if not several or any("headers" in cell.element.attrs for cell in cells):
        return
    for cell in cells:
        wide = len(cell.columns) > 1 or len(cell.rows) > 1
        if cell.is_header and wide and "scope" not in cell.element.attrs:
            yield (
                cell.element,
                f'The header "{short(words_in(cell.element))}" spans several cells without a scope.',
            )
