"""The style sheet writes words onto the page.

Who: People who use their own style sheet, translate the page or search in it don't get them.
Fix: Write the words into the page.
Bad: <style>.new::before { content: "New this week: " }</style><p class="new">Green tea</p>
Good: <p>New this week: green tea</p>
Source: WCAG 2.2 SC 1.3.1; failure F87.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.styles import flat_rules, sheet_texts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_PSEUDO = re.compile(r"::?(?:before|after)\b")
_CONTENT = re.compile(r"\bcontent\s*:\s*[\"']([^\"']*)[\"']")
_ESCAPE = re.compile(r"\\[\da-fA-F]{1,6}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 2


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for place, text in sheet_texts(page):
        for selectors, words in _written(text):
            if _on_page(page, selectors):
                yield place, f'The style sheet writes "{short(words)}" onto the page.'


@lru_cache(maxsize=64)
def _written(text: str) -> tuple[tuple[str, str], ...]:
    """Selectors in the text of a sheet that write words, and the words."""
    found = ((selectors, _words(body)) for selectors, body in flat_rules(text) if _PSEUDO.search(selectors))
    return tuple(
        (selectors, words) for selectors, words in found if len(_WORD.findall(words)) >= _LEAST_WORDS
    )


def _words(body: str) -> str:
    found = _CONTENT.search(body)
    return _ESCAPE.sub(" ", found[1]) if found else ""


def _on_page(page: Page, selectors: str) -> bool:
    """Whether something on `page` has the words."""
    for selector in selectors.split(","):
        try:
            if page.select(_PSEUDO.sub("", selector).strip() or "*"):
                return True
        except ValueError:  # a selector that only browsers know
            continue
    return False
