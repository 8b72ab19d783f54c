"""Text is cut off when it gets bigger.

Who: People who make letters twice as big lose the end of the text.
Fix: Use `min-height` in place of `height`, and take `overflow: hidden` away.
Bad: <div style="height: 20px; overflow: hidden">We drink tea in the morning and milk in the evening, and we
    eat bread all day.</div>
Good: <div style="min-height: 20px">We drink tea in the morning and milk in the evening, and we eat bread all
    day.</div>
Source: WCAG 2.2 SC 1.4.4; failure F69; ACT rule 59br37.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from everyreader.registry import rule
from everyreader.rules._shared.hidden import out_of_sight, silent
from everyreader.rules._shared.styles import length, setting, values_of
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_LEAST_WORDS = 4
_TIMES = 2.0  # how much bigger letters must be able to get
_LINE = 1.2  # height of a line that sets none, in sizes of its letters


def _height(values: Mapping[str, str]) -> float | None:
    """The fixed height of a box, in lines of text; none where it can grow."""
    size = float(values.get("font-size", "16px").removesuffix("px"))
    heights = [length(values, name) for name in ("height", "max-height")]
    known = [height for height in heights if height is not None]
    return min(known) / (size * _LINE) if known else None


@rule(level=Level.WARNING, wcag=("1.4.4",), act=("59br37",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in setting(page, "body *", "overflow-y"):
        values = values_of(page, element)
        if (
            values.get("overflow-y") not in ("hidden", "clip")
            or len(own_text(element).split()) < _LEAST_WORDS
        ):
            continue
        lines = _height(values)
        fixed = lines is not None and 0.1 < lines < _TIMES and not _grows(values)
        if fixed and not silent(element) and not out_of_sight(element):
            yield element, f'The box around "{short(element.text, 40)}" cuts bigger letters off.'


def _grows(values: Mapping[str, str]) -> bool:
    """Whether the height counts in sizes of letters and so grows with them."""
    units = re.compile(r"[\d.]+(em|ex|ch|lh)\b")
    return any(units.fullmatch(values.get(name, "").strip()) for name in ("height", "max-height"))
