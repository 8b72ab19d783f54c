"""Links with the same words lead to addresses that can't be the same page.

Who: People who jump from link to link can't tell the two apart.
Fix: Say in each link what is special about it: not twice `[Contact us](…)` but `[Write to us](…)` and `[Call
    us](…)`.
Bad: <p><a href="https://example.org/">Plan</a> <a href="https://example.com/">Plan</a></p>
Good: <p><a href="https://example.org/">Plan of the town</a> <a href="https://example.com/">Plan of the
    club</a></p>
Source: WCAG 2.2 SC 2.4.4 and SC 2.4.9; ACT rules b20e66 and fd3a94.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.links import cannot_be_one_page
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page

_PLACE = re.compile(r"location(?:\.href)?\s*=\s*['\"]([^'\"]+)")


def _addresses(page: Page) -> Iterator[tuple[Element, str]]:
    for link in page.select("a[href], [role=link]"):
        script = _PLACE.search(attribute(link, "onclick") or "")
        yield link, script[1] if script else (attribute(link, "href") or attribute(link, "xlink:href") or "")


@rule(level=Level.WARNING, wcag=("2.4.4", "2.4.9"), act=("b20e66", "fd3a94"))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    seen: dict[str, str] = {}
    for link, address in _addresses(page):
        name = plain(name_of(link))
        if not name or not address or address.startswith("#") or silent(link):
            continue
        if cannot_be_one_page(seen.setdefault(name, address), address):
            yield link, f'Another link says "{short(name_of(link))}" too, and leads somewhere else.'
