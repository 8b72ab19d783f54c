"""The mark of the place where the keyboard is was taken away.

Who: People who use the keyboard can't see where they are.
Fix: Take `outline: none` away from the style sheet, or set another clear mark for `:focus`.
Bad: <style>a:focus { outline: none; }</style><a href="plan/">Our plan</a>
Good: <style>a:focus { outline: 3px solid; }</style><a href="plan/">Our plan</a>
Source: WCAG 2.2 SC 2.4.7; failure F78; ACT rule oj04fd.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.hidden import tabbable
from everyreader.rules._shared.styles import declarations, flat_rules, sheet_texts
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_FOCUS = re.compile(r":focus(?:-visible)?\b")
_OUTLINES = ("outline", "outline-width", "outline-style")
_NO_LINE = ("none", "0", "0px")
_MARKS = (
    "border",
    "box-shadow",
    "background",
    "background-color",
    "text-decoration",
    "border-color",
    "color",
)


@rule(level=Level.ERROR, wcag=("2.4.7",), act=("oj04fd",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    rules = [(place, *found) for place, text in sheet_texts(page) for found in _outlining(text)]
    outlines = {
        (place, selectors): [declarations(body)[name][0] for name in _OUTLINES if name in declarations(body)]
        for place, selectors, body in rules
    }
    if any(value not in _NO_LINE for values in outlines.values() for value in values):
        return  # a mark of its own is set somewhere
    for place, selectors, body in rules:
        marked = any(name in declarations(body) for name in _MARKS)
        reached = any(_FOCUS.search(part) and _reached(page, part) for part in selectors.split(","))
        if outlines[place, selectors] and not marked and reached:
            yield place, f'The style sheet takes the mark of the keyboard away from "{short(selectors)}".'
            return


@lru_cache(maxsize=64)
def _outlining(text: str) -> tuple[tuple[str, str], ...]:
    """The rules in the text of a sheet that say how the keyboard's mark looks."""
    return tuple(found for found in flat_rules(text) if ":focus" in found[0] and "outline" in found[1])


def _reached(page: Page, selector: str) -> bool:
    """Whether the keyboard stops at something that `selector` means, with no program to mark it."""
    try:
        found = page.select(_FOCUS.sub("", selector).strip() or "*")
    except ValueError:  # a selector that only browsers know
        return False
    return any("onfocus" not in element.attrs and tabbable(element) for element in found)
