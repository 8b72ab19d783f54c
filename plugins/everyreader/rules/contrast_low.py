"""Text has too little contrast with what is behind it.

Who: People who see little, or read in the sun, can't read it.
Fix: Take the colours away, so that the page's own are used, or choose darker text.
Bad: <p style="color: #aaa; background-color: #fff">Tea is good.</p>
Good: <p style="color: #333; background-color: #fff">Tea is good.</p>
Source: WCAG 2.2 SC 1.4.3 and SC 1.4.6; ACT rules afw4f7 and 09o5cg.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.contrasts import contrasts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST, _LEAST_LARGE = 4.5, 3.0


@rule(level=Level.ERROR, wcag=("1.4.3", "1.4.6"), act=("afw4f7", "09o5cg"))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for found in contrasts(page):
        least = _LEAST_LARGE if found.large else _LEAST
        if found.ratio < least:
            where = " in dark colours" if found.medium.scheme == "dark" else ""
            text = short(found.element.text, 40)
            yield (
                found.element,
                f'The text "{text}" has a contrast of {found.ratio:.1f} to 1{where}; {least} is the least.',
            )
