"""The language of a page is no known code.

Who: People who listen to the page hear it in the voice of another language.
Fix: Use the code of the language, such as `en` for English or `ar` for Arabic.
Bad: <!doctype html><html lang="english"><title>Tea</title><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 3.1.1; BCP 47; ACT rule bf051a.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.codes import code_exists, meant
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="html[lang]", wcag=("3.1.1",), act=("bf051a",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = (attribute(element, "lang") or "").strip()
    if code and not code_exists(code):
        yield element, f'"{short(code)}" is no known language code.{meant(code)}'
