"""The link that jumps past the menu leads nowhere.

Who: People who use the keyboard press it and stay where they were.
Fix: Give the main part of the template the id that the link names: `<main id="content">`.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><a href="#contents">Skip to content</a>
    <main id="content">Tea.</main></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><a href="#content">Skip to content</a>
    <main id="content">Tea.</main></body></html>
Source: WCAG 2.2 SC 2.4.1; technique G1; ACT rule ye5d6e.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, wcag=("2.4.1",), act=("ye5d6e",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    first = next((link for link in page.select("body a[href]") if not concealed(link)), None)
    address = (attribute(first, "href") or "").strip() if first is not None else ""
    if first is None or not address.startswith("#") or address in ("#", "#top"):
        return
    if first.closest("article, main, p, li, [role=main]") is not None:
        return  # a link of the text, not one that jumps past the menu
    place = address[1:]
    places = page.select("[id], a[name]")
    if not any(place in (attribute(node, "id"), attribute(node, "name")) for node in places):
        yield first, f'The link "{short(name_of(first))}" should jump to "{place}", which isn\'t on the page.'
