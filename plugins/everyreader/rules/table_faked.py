"""Columns are made with spaces.

Who: People who listen to the page hear a row of words that belong to nothing. On a phone the columns fall
    apart.
Fix: Write a table: `| Drink | Cups |`, then `| --- | --- |`, then the rows.
Bad: <pre>Drink    Cups
    Tea      2
    Milk     3</pre>
Good: <table><tr><th>Drink</th><th>Cups</th></tr><tr><td>Tea</td><td>2</td></tr></table>
Source: WCAG 2.2 SC 1.3.1 and SC 1.3.2; failures F33, F34 and F48.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_COLUMNS = re.compile(r"\S(?: {3,}|\t+)\S")
_LEAST_LINES = 3
_CODE = re.compile(r"\b(?:code|lang|language|highlight|prettyprint|programlisting|screen|listing|example)\b")
_SIGNS = re.compile(r"[{}();=<>$#/\\]")


@rule(level=Level.WARNING, selects="pre", wcag=("1.3.1", "1.3.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    lines = [line for line in element.text.splitlines() if line.strip()]
    parted = [line for line in lines if _COLUMNS.search(line)]
    coded = _CODE.search(attribute(element, "class") or "") or element.select("code, span")
    code = coded or any(_SIGNS.search(line) for line in lines)
    if len(parted) >= _LEAST_LINES and len(parted) == len(lines) and not code and not silent(element):
        yield element, f'Spaces make columns here: "{short(lines[0])}".'
