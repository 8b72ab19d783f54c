"""A new window opens by itself.

Who: People who listen to the page, or can't see all of the screen, don't know where they are.
Fix: Let the reader open it with a link or a button, and say so: "Our plan (new window)".
Bad: <!doctype html><html lang="en"><title>Tea</title><body onload="window.open('news.html')"><p>Tea.</p>
Good: <!doctype html><html lang="en"><title>Tea</title><body><a href="news.html">News</a>
Source: WCAG 2.2 SC 3.2.1 and SC 3.2.5; failures F52 and F55.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page

_OPENS = re.compile(r"\b(?:window\.)?open\s*\(\s*['\"]")
_EVENTS = ("onload", "onfocus", "onunload")


@rule(level=Level.ERROR, selects="[onload], [onfocus], [onunload]", wcag=("3.2.1", "3.2.5"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if any(_OPENS.search(attribute(element, event) or "") for event in _EVENTS):
        yield element, "A new window opens by itself."
