"""Text has less contrast than many people need who see little.

Who: People who see little and use no aids read it with effort.
Fix: Choose darker text, or a lighter ground: 7 to 1, and 4.5 to 1 for big letters.
Bad: <p style="color: #666; background-color: #fff">Tea is good.</p>
Good: <p style="color: #333; background-color: #fff">Tea is good.</p>
Source: WCAG 2.2 SC 1.4.6; ACT rule 09o5cg.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.contrasts import contrasts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST, _LEAST_LARGE = 7.0, 4.5
_LOW, _LOW_LARGE = 4.5, 3.0  # below, contrast-low speaks of it


@rule(level=Level.NOTE, wcag=("1.4.6",), act=("09o5cg",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for found in contrasts(page):
        low, least = (_LOW_LARGE, _LEAST_LARGE) if found.large else (_LOW, _LEAST)
        if low <= found.ratio < least:
            text = short(found.element.text, 40)
            yield (
                found.element,
                f'The text "{text}" has a contrast of {found.ratio:.1f} to 1; {least} is better.',
            )
