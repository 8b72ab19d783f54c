"""An Easy Read page has slanted or underlined words.

Who: Slanted letters are hard to read for many people, and underlined words look like links.
Fix: Take the stars or lines away. Bold is for hard words of the word list.
Bad: <p>This is <em>very</em> good.</p>
Good: <p>This is very good.</p>
Source: Siegel Leichte Sprache BW; Department of Health (2010).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_elements
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in easy_elements(page, "em, i, cite, u, ins"):
        if element.text.strip():
            yield element, f'"{short(element.text)}" is slanted or underlined.'
