"""A page has a menu and no link that jumps past it.

Who: People who use the keyboard press Tab many times on each page before they get to the text.
Fix: Put a link to the content first in the template: `<a href="#content">Skip to content</a>`.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><nav><a href="a/">A</a></nav>
    <main id="tea">Tea.</main></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><a href="#tea">Skip to content</a><nav>
    <a href="a/">A</a></nav><main id="tea">Tea.</main></body></html>
Source: WCAG 2.2 SC 2.4.1; technique G1.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, tabbable
from everyreader.types import Element, Level, Page

_AMONG_FIRST = 3


@rule(level=Level.WARNING, wcag=("2.4.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    menus = [menu for menu in page.select("nav, [role=navigation]") if not concealed(menu)]
    if not menus or not page.select("main, [role=main], article, h1"):
        return
    links = islice(filter(tabbable, page.select("body a[href]")), _AMONG_FIRST)
    ids = {attribute(element, "id") for element in page.select("[id]")}
    if not any((attribute(link, "href") or "").partition("#")[2] in ids for link in links):
        yield None, "No link at the start of the page jumps to the content."
