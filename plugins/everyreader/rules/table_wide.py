"""A table has many columns and nothing that lets it scroll.

Who: People who read on a phone or make the page bigger can't see the last columns.
Fix: Turn rows into short lists, or put the table in `<div class="scroll" tabindex="0" role="region"
    aria-label="…">`.
Bad: <table><tr><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th><th>F</th><th>G</th></tr>
    <tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr></table>
Good: <div role="region" aria-label="Cups" tabindex="0"
    style="overflow: auto"><table><tr><th>A</th><th>B</th><th>C</th>
    <th>D</th><th>E</th><th>F</th><th>G</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td>
    </tr></table></div>
Source: WCAG 2.2 SC 1.4.10 (advice; data tables may need two directions); W3C WAI, Tables Tutorial.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import lineage, silent
from everyreader.rules._shared.styles import values_of
from everyreader.rules._shared.tables import cells_of, is_data_table
from everyreader.types import Element, Level, Page

_MOST = 6  # columns that fit in 320 CSS pixels, the width of SC 1.4.10


@rule(level=Level.WARNING, selects="table", wcag=("1.4.10",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if silent(element) or not is_data_table(element):
        return
    columns = max((cell.columns.stop for cell in cells_of(element)), default=0)
    around = [values_of(page, node) for node in lineage(element)]
    scrolls = any(values.get("overflow-x", "visible") in ("auto", "scroll") for values in around)
    if columns > _MOST and not scrolls:
        yield element, f"This table has {columns} columns and can't be scrolled on a small screen."
