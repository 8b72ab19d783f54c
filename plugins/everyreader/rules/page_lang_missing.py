"""A page doesn't say its language.

Who: People who listen to the page hear it in the voice of another language.
Fix: Set the language in `mkdocs.yml`, so that the page starts with `<html lang="en">`.
Bad: <!doctype html><html><title>Tea</title><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 3.1.1; ACT rule b5c3f8.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="html", wcag=("3.1.1",), act=("b5c3f8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not (attribute(element, "lang") or "").strip():
        yield element, "The page doesn't say which language it is in."
