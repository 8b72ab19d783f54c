"""Words stand in the quotation marks of another language, or in straight ones.

Who: People who read little know the marks of their own language; others look like an error of the page.
Fix: Use the marks of the language: “…” in English, « … » in French, „…” in Polish.
Bad: <p>She said "no".</p>
Good: <p>She said “no”.</p>
Source: Unicode CLDR, quotation marks of each language; EU Interinstitutional Style Guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.typography import around, marked_texts
from everyreader.types import Element, Level, Page

_MARK = re.compile(r"(?<!\d)[\"“”„«»‹›]")  # a straight one after a number stands for inches


@rule(level=Level.NOTE, group="reading-level", seeks='["“”„«»‹›]')
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element, quotes, text in marked_texts(page, "quotes"):
        found = next((mark for mark in _MARK.finditer(text) if mark[0] not in quotes), None)
        if found:
            shown = around(text, found.start(), found.end()).replace('"', "''")
            yield (
                element,
                f'In "{shown}" a mark of quotation is not one of this language: {" ".join(quotes)}.',
            )
