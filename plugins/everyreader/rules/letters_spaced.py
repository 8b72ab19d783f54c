"""Spaces stand between the letters of a word.

Who: People who listen to the page hear single letters. Search doesn't find the word.
Fix: Write the word as it is. To set it wide, use `letter-spacing` in the style sheet.
Bad: <p>We drink g r e e n tea.</p>
Good: <p>We drink <span style="letter-spacing: 0.2em">green</span> tea.</p>
Source: WCAG 2.2 SC 1.3.2; failure F32; technique C8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.scripts import scripts_of
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_PART = re.compile(r"[ \u00a0][^\W\d_][ \u00a0][^\W\d_]")
_SPACED = re.compile(r"(?<![\w.,:'’\-+=/])(?:[^\W\d_][ \u00a0]){3,}[^\W\d_](?![\w.'’\-+=/])")


@rule(level=Level.WARNING, wcag=("1.3.2",), seeks=r"(?<!\S)[^\W\d_](?!\S)")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if not _PART.search(page.index.text):
        return
    for element in written(page, "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, strong, em, span"):
        found = _SPACED.search(own_text(element))
        if not found or silent(element) or element.closest("code, pre, math"):
            continue
        if "LATIN" in scripts_of(language_of(page, element)):
            yield element, f'Spaces stand between the letters of "{found[0].strip()}".'
