"""A table has no caption.

Who: People who jump from table to table don't hear which one they are in.
Fix: Check that the heading or the sentence before the table says what it shows. A `<caption>` says it best.
Bad: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Good: <table><caption>What we drank</caption><tr><th>Drink</th></tr><tr><td>Tea</td></tr></table>
Source: WCAG 2.2 SC 1.3.1 (advice); technique H39.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.tables import is_data_table
from everyreader.types import Element, Level, Page


def _introduced(table: Element) -> bool:
    """Whether a heading, or a paragraph that ends with a colon, stands right before `table`."""
    block = table
    while block.previous_sibling is None and block.parent is not None and block.parent.tag == "div":
        block = block.parent  # the theme puts a box around that scrolls
    before = next((node for node in block.previous_siblings if is_element(node)), None)
    if before is None:
        return False
    return bool(before.matches("h1, h2, h3, h4, h5, h6")) or str(before.text).rstrip().endswith(":")


@rule(level=Level.NOTE, selects="table", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    around = element.closest("figure, [role=region][aria-label], [role=region][aria-labelledby]")
    named = around is not None or name_of(element) or _introduced(element)
    if is_data_table(element) and not silent(element) and not named and element.select("th"):
        yield element, "The table has no caption. Does the text before it say what it shows?"
