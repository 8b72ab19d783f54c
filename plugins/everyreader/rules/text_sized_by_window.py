"""The size of text depends on the window alone.

Who: People who make text bigger in the browser see no change.
Fix: In the style sheet, use `rem`, or add it: `font-size: calc(1rem + 1vw)`.
Bad: <style>p { font-size: 2vw }</style><p>Tea is good.</p>
Good: <style>p { font-size: calc(1rem + 1vw) }</style><p>Tea is good.</p>
Source: WCAG 2.2 SC 1.4.4; failure F94.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.styles import declarations, flat_rules, inline, sheet_texts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_WINDOW = re.compile(r"[\d.]+(?:[sld]?v(?:w|h|i|b|min|max))")


@rule(level=Level.WARNING, wcag=("1.4.4",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for place, text in sheet_texts(page):
        for selectors, body in flat_rules(text) if "font-size" in text else ():
            if _WINDOW.fullmatch(declarations(body).get("font-size", ("", False))[0]):
                yield place, f'The style sheet ties the text of "{short(selectors)}" to the window.'
    for element in page.select("[style]"):
        if element.text.strip() and _WINDOW.fullmatch(inline(element).get("font-size", ("", False))[0]):
            yield element, f'The size of "{short(element.text, 40)}" is tied to the window.'
