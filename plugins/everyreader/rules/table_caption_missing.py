"""A table has no caption.

Who: People who jump from table to table don't hear which one they are in.
Fix: Check that the heading or the sentence before the table says what it shows. A `<caption>` says it best.
Bad: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Good: <table><caption>What we drank</caption><tr><th>Drink</th></tr><tr><td>Tea</td></tr></table>
Source: WCAG 2.2 SC 1.3.1 (advice); technique H39.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.tables import is_data_table
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    named = element.closest("figure") is not None or name_of(element)
    if is_data_table(element) and not silent(element) and not named and element.select("th"):
        yield element, "The table has no caption. Does the text before it say what it shows?"
