"""A table stands inside a cell of a table.

Who: People who listen to tables lose their place. On a small screen it doesn't fit.
Fix: Put the inner table below the outer one, under a heading of its own.
Bad: <table><tr><th>Tea</th></tr><tr><td>
    <table><tr><th>Green</th></tr><tr><td>1</td></tr></table></td></tr></table>
Good: <table><tr><th>Tea</th></tr><tr><td>1</td></tr></table>
    <table><tr><th>Green</th></tr><tr><td>1</td></tr></table>
Source: WCAG 2.2 SC 1.3.1 (advice); W3C WAI, Tables Tutorial, "Tips and Tricks".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.tables import is_data_table
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="td table, th table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    outer = element.parent.closest("table")
    if outer is not None and is_data_table(outer) and is_data_table(element) and not silent(element):
        yield element, "This table stands inside a cell of another table."
