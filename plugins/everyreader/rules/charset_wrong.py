"""The page names another way to write letters than UTF-8.

Who: Everyone sees signs such as Ã© in place of letters, and a screen reader reads them out.
Fix: Write `<meta charset="utf-8">` in the template, and save its files as UTF-8.
Bad: <!doctype html><html lang="en"><head><meta charset="iso-8859-1"><title>Tea</title></head>
    <body><main><h1>Café</h1></main></body></html>
Good: <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea</title></head>
    <body><main><h1>Café</h1></main></body></html>
Source: HTML Standard, 4.2.5.4: the encoding declaration must say UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page

_UTF8 = {"utf-8", "utf8", "unicode-1-1-utf-8"}  # labels of the Encoding Standard, 4.2
_IN_CONTENT = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]+)", re.I)


@rule(level=Level.ERROR, selects="meta[charset], meta[http-equiv=content-type i]")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    in_content = _IN_CONTENT.search(attribute(element, "content") or "")
    named = attribute(element, "charset") or (in_content[1] if in_content else "")
    if named and named.strip().lower() not in _UTF8 and not page.html.isascii():  # ASCII is the same in all
        yield element, f'The page says that its letters are written in "{named.strip()}", not in UTF-8.'
