"""Lines with dashes or numbers stand where a list should be.

Who: People who listen to the page don't hear that there is a list, or how long it is.
Fix: Leave an empty line before the list and start each line with `- ` or `1. `.
Bad: <p>- Tea<br>- Milk<br>- Sugar</p>
Good: <ul><li>Tea</li><li>Milk</li><li>Sugar</li></ul>
Source: WCAG 2.2 SC 1.3.1; failure F2; technique H48.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_BULLET = re.compile(r"\s*([-–—•·*◦▪►➢✓✔]|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s+\S")


def _lines(element: Element) -> list[str]:
    """The lines of `element`, as <br> and line breaks of the source part them."""
    text = "".join(
        "\n" if is_element(child) and child.tag == "br" else child.text
        for child in element
        if is_text(child) or is_element(child)
    )
    return [line for line in text.splitlines() if line.strip()]


@rule(level=Level.WARNING, selects="p, td", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if len(element.text.splitlines()) < 2 and element.select_one("br") is None:
        return
    lines = _lines(element)
    marked = [line for line in lines if _BULLET.match(line)]
    if len(marked) >= 2 and len(marked) >= len(lines) - 1 and not silent(element):
        yield element, f'{len(marked)} lines from "{short(marked[0], 40)}" on look like a list, but are none.'
