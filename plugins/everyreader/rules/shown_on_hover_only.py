"""The style sheet shows something when the mouse is over it, and never for the keyboard.

Who: People who use the keyboard or touch don't get it.
Fix: Write the rule for `:focus-within` too: `.menu:hover .more, .menu:focus-within .more { display: block }`.
Bad: <style>.more { display: none } .menu:hover .more { display: block }</style><div class="menu">Tea <p
    class="more">Green</p></div>
Good: <style>.more { display: none } .menu:hover .more, .menu:focus-within .more { display: block }</style>
    <div class="menu" tabindex="0">Tea <p class="more">Green</p></div>
Source: WCAG 2.2 SC 2.1.1 and SC 1.4.13; failure F54.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.styles import flat_rules, sheet_texts, values_of
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page

_SHOWS = re.compile(
    r"(?:display\s*:\s*(?!none)\w|visibility\s*:\s*visible|opacity\s*:\s*(?!0\s*[;}]|0$)[\d.])"
)
_FOCUS = re.compile(r":focus(?:-within|-visible)?")


@rule(level=Level.WARNING, wcag=("2.1.1", "1.4.13"))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    sheets = [(place, _parts(text)) for place, text in sheet_texts(page)]
    kept = {_FOCUS.sub(":hover", part) for _, parts in sheets for part in parts if ":focus" in part}
    for place, part in ((place, part) for place, parts in sheets for part in parts if ":hover" in part):
        what = part.rpartition(":hover")[2].strip()
        if what and part not in kept and _hides(page, what):
            yield place, f'"{short(what)}" is shown to the mouse only.'
            return


@lru_cache(maxsize=64)
def _parts(text: str) -> tuple[str, ...]:
    """The selectors in the text of a sheet that show something to the mouse or to the keyboard."""
    showing = [selectors for selectors, body in flat_rules(text) if _SHOWS.search(body)]
    parts = [folded(part) for selectors in showing for part in selectors.split(",")]
    return tuple(part for part in parts if ":hover" in part or ":focus" in part)


def _hides(page: Page, selector: str) -> bool:
    """Whether what matches `selector` is on the page, has words, and isn't shown at first."""
    try:
        found = page.select(selector.lstrip(">+~ "))
    except ValueError:  # a selector that only browsers know
        return False
    return any(_is_hidden(values_of(page, element)) and element.text.strip() for element in found)


def _is_hidden(values: Mapping[str, str]) -> bool:
    return (
        values.get("display") == "none"
        or values.get("visibility") == "hidden"
        or values.get("opacity") == "0"
    )
