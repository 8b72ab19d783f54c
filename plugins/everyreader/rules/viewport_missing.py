"""A page doesn't fit itself to small screens.

Who: People who read on a phone see all of it, tiny, and must move it to and fro.
Fix: Put `<meta name="viewport" content="width=device-width, initial-scale=1">` into the template.
Bad: <!doctype html><html lang="en"><head><title>Tea</title><link rel="stylesheet"
    href="a.css"></head><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><head><title>Tea</title><link rel="stylesheet" href="a.css">
    <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 1.4.10 (advice); CSS Viewport 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.4.10",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    styled = page.select("link[rel~=stylesheet i]")
    if styled and not page.select("meta[name=viewport i][content*=width]"):
        yield None, "Nothing makes the page fit small screens."
