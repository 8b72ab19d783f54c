"""A part that scrolls may not be reached by the keyboard.

Who: People who use the keyboard can't read what is cut off.
Fix: Add `tabindex="0"`, `role="region"` and a name to the part that scrolls.
Bad: <div style="overflow: auto; height: 5em"><p>Tea. Milk. Sugar.</p></div>
Good: <div style="overflow: auto; height: 5em" tabindex="0" role="region" aria-label="Drinks"><p>Tea.</p>
    </div>
Source: WCAG 2.2 SC 2.1.1; ACT rule 0ssw9k.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, tabbable
from everyreader.rules._shared.styles import may_have, style
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, wcag=("2.1.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in page.select(may_have(page, "overflow-x", "overflow-y")):
        scrolls = any(re.search("auto|scroll", style(element, f"overflow-{axis}")) for axis in "xy")
        if scrolls and not concealed(element) and not any(map(tabbable, [element, *element.select("*")])):
            yield element, "This part scrolls. Can the keyboard reach it?"
