"""Cells of a table and their places. Source: HTML Standard, 4.9.12, forming a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from everyreader.html import attribute, remembered
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element

_LINKS = "nav, [role=navigation], .navheader, .navfooter"  # the classes are DocBook's


@dataclass(frozen=True)
class Cell:
    """A cell and the slots it fills, counted from 0."""

    element: Element
    rows: range
    columns: range

    @cached_property
    def is_header(self) -> bool:
        return role_of(self.element) in ("columnheader", "rowheader")


def _span(element: Element, name: str) -> int:
    text = (attribute(element, name) or "").strip()
    return min(max(int(text), 1), 1000) if text.isdigit() else 1


def rows_of(table: Element) -> list[Element]:
    """The rows of `table`, without those of tables inside it."""
    rows = table.select("tr, [role=row]")
    return [row for row in rows if row.closest("table, [role=table], [role=grid], [role=treegrid]") is table]


def _cells(row: Element) -> Iterator[Element]:
    for cell in row.select("td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]"):
        if cell.closest("tr, [role=row]") is row:
            yield cell


@remembered
def cells_of(table: Element) -> tuple[Cell, ...]:
    """The cells of `table` with their places."""
    taken: set[tuple[int, int]] = set()
    found = []
    for y, row in enumerate(rows_of(table)):
        x = 0
        for element in _cells(row):
            while (y, x) in taken:
                x += 1
            rows = range(y, y + _span(element, "rowspan"))
            columns = range(x, x + _span(element, "colspan"))
            taken |= {(i, j) for i in rows for j in columns}
            found.append(Cell(element, rows, columns))
            x = columns.stop
    return tuple(found)


def is_data_table(table: Element) -> bool:
    """Whether `table` shows data: it has cells, its role isn't taken away, and it doesn't only lay out links.

    `border="0"` is a sign of a table for layout (HTML Standard, 4.9.1).
    """
    layout = attribute(table, "border") == "0" or table.closest(_LINKS) is not None
    return not layout and role_of(table) in ("table", "grid", "treegrid") and bool(table.select("td, th"))
