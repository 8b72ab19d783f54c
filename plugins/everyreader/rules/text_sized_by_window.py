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
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.styles import Declarations, declarations, flat_rules, inline, sheet_texts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_WINDOW = re.compile(r"[\d.]+(?:[sld]?v(?:w|h|i|b|min|max))")


@rule(level=Level.WARNING, wcag=("1.4.4",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for place, text in sheet_texts(page):
        for selectors in _tied(text):
            yield place, f'The style sheet ties the text of "{short(selectors)}" to the window.'
    for element in page.select("[style]"):
        if _is_tied(inline(element)) and element.text.strip():
            yield element, f'The size of "{short(element.text, 40)}" is tied to the window.'


@lru_cache(maxsize=64)
def _tied(text: str) -> tuple[str, ...]:
    """The selectors in the text of a sheet whose rules tie the size of letters to the window."""
    rules = (found for found in flat_rules(text) if "font-size" in found[1].lower())
    return tuple(selectors for selectors, body in rules if _is_tied(declarations(body)))


def _is_tied(given: Declarations) -> bool:
    return _WINDOW.fullmatch(given.get("font-size", ("", False))[0]) is not None
