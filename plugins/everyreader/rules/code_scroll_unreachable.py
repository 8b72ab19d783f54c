"""Code runs out of its box, and the keyboard can't move it.

Who: People who use the keyboard can't read the end of the long lines.
Fix: Break the lines of the code. Or let the theme put `tabindex="0"` on the box around it.
Bad: <pre style="overflow: auto">
    make_tea(cup, milk, sugar, lemon, honey, ginger, leaves, hot_water, more_of_it, and_more)</pre>
Good: <pre style="overflow: auto" tabindex="0">
    make_tea(cup, milk, sugar, lemon, honey, ginger, leaves, hot_water, more_of_it, and_more)</pre>
Source: WCAG 2.2 SC 2.1.1; ACT rule 0ssw9k.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import lineage, silent, tabbable
from everyreader.rules._shared.styles import values_of
from everyreader.types import Element, Level, Page

_MOST = 80  # characters in a line, which a box as wide as text can show


@rule(level=Level.WARNING, selects="pre", wcag=("2.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    parts = [element, *element.select("code")]
    sheets = [values_of(page, part) for part in parts]
    scrolls = any(values.get("overflow-x", "visible") in ("auto", "scroll") for values in sheets)
    longest = max((len(line) for line in element.text.splitlines()), default=0)
    if (
        scrolls
        and longest > _MOST
        and not silent(element)
        and not any(map(tabbable, [*parts, *lineage(element)]))
    ):
        yield element, f"A line of this code has {longest} characters, and the keyboard can't move the box."
