"""Words of an Easy Read page may be divided at the end of a line.

Who: People who read letter by letter don't find the other half of a word.
Fix: Take `hyphens: auto` out of the style sheet of Easy Read pages.
Bad: <style>article { hyphens: auto }</style><p>We drink tea.</p>
Good: <style>article { hyphens: none }</style><p>We drink tea.</p>
Source: Canton of Zürich, rules for easy language; Inclusion Europe, "Information for all".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.styles import flat_rules, sheet_texts
from everyreader.types import Element, Level, Page

_DIVIDES = re.compile(r"(?<![\w-])(?:-webkit-)?hyphens\s*:\s*auto")


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.version != "easy":
        return
    for _, text in sheet_texts(page):
        for selectors, body in flat_rules(text) if "hyphens" in text else ():
            if _DIVIDES.search(body) and _has_text(page, selectors):
                yield None, f'The style sheet lets browsers divide the words of "{selectors}".'


def _has_text(page: Page, selectors: str) -> bool:
    try:
        return any(element.text.strip() for element in page.select(selectors))
    except ValueError:  # a selector that only browsers know
        return False
