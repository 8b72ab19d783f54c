"""A part is wider than a small screen and can't get narrower.

Who: People who read on a phone, or make the page four times as big, must move it to and fro for each line.
Fix: Use `max-width` in place of `width`.
Bad: <div style="width: 960px"><p>We drink tea in the morning and milk in the evening.</p></div>
Good: <div style="max-width: 960px"><p>We drink tea in the morning and milk in the evening.</p></div>
Source: WCAG 2.2 SC 1.4.10; technique C31; failure F102.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, lineage
from everyreader.rules._shared.styles import NARROW, length, setting, values_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_PARTS = "body div, body section, body article, body main, body p, body ul, body form"


@rule(level=Level.WARNING, wcag=("1.4.10",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in setting(page, _PARTS, "width", "min-width"):
        values = values_of(page, element, NARROW)
        wide = max(length(values, name, NARROW) or 0.0 for name in ("width", "min-width"))
        most = length(values, "max-width", NARROW)
        wide = wide if most is None else min(wide, most)
        if (
            wide > NARROW.width
            and element.text.strip()
            and not _scrolls(page, element)
            and not concealed(element)
        ):
            yield element, f'This part is {wide:g} pixels wide on each screen: "{short(element.text, 40)}".'
            return


def _scrolls(page: Page, element: Element) -> bool:
    around = (values_of(page, node, NARROW) for node in lineage(element))
    return any(values.get("overflow-x") in ("auto", "scroll") for values in around)
