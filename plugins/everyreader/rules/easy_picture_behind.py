"""The picture of an Easy Read row stands behind its words.

Who: People who read by pictures look at them first; a screen reader reads in the order of the source.
Fix: Begin the row with its picture: `![sharing-power] We share power.`
Bad: <ul class="rows"><li><p>We share power.</p><img src="key.svg" alt="Two people hold a key."></li></ul>
Good: <ul class="rows"><li><img src="key.svg" alt="Two people hold a key."><p>We share power.</p></li></ul>
Source: Department of Health (2010), "Making written information easier to understand": pictures on the left;
    WCAG 2.2 SC 1.3.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import walk
from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_elements
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.2",), group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    blocks = easy_elements(page, "p:not(.lead), li")
    rows = {id(row): row for row in (block.closest("li, figure, td") or block for block in blocks)}
    for row in rows.values():
        if not row.select("li") and row.select("img") and _begins_with_words(row):
            yield row, f'"{short(row.text)}" stands before its picture.'


def _begins_with_words(row: Element) -> bool:
    """Whether words come before the first picture, in the order of the source."""
    for kind, node, value in walk(row):
        if kind == "open" and node.tag == "img":
            return False
        if kind == "text" and value.strip():
            return True
    return False
