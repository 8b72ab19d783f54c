"""The title of a page says nothing about it.

Who: People who have many pages open, or listen to them, can't tell which one this is.
Fix: Say in a few words what the page is about: `title: What is co-production?`
Bad: <!doctype html><html lang="en"><title>Untitled</title><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><title>How to make tea</title><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 2.4.2; failure F25; ACT rule c4a8a4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import folded, plain, short
from everyreader.types import Element, Level, Page

_VAGUE = (
    "untitled",
    "untitled document",
    "untitled page",
    "document",
    "page",
    "new page",
    "title",
    "test",
    "index",
    "example page",
    "web page",
    "no title",
    "page title",
    "welcome",
    "default",
    "todo",
    "lorem ipsum",
)
_FILE = re.compile(r"[\w./-]+\.(html?|md|php|aspx?|docx?|pdf)", re.I)


@rule(level=Level.WARNING, wcag=("2.4.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    title = next((folded(title.text) for title in page.select("head > title")), "")
    if plain(title) in _VAGUE or _FILE.fullmatch(title):
        yield None, f'The title "{short(title)}" says nothing about the page.'
