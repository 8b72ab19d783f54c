"""A table that only arranges things has the marks of a data table.

Who: People who listen to the page hear of headers and captions where there is no table.
Fix: Take the header cells and the caption away, or take `role="presentation"` away if it is a table after
    all.
Bad: <table role="presentation"><tr><th>Tea</th></tr><tr><td>2</td></tr></table>
Good: <table role="presentation"><tr><td>Tea</td></tr><tr><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1; failure F46.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="table[role=presentation], table[role=none]", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not silent(element) and element.select("th, caption, [scope], [headers]"):
        yield element, "The table is marked as no table, but has header cells or a caption."
