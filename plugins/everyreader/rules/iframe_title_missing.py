"""A page inside the page has no title.

Who: People who listen to the page hear "frame" and don't know whether to enter it.
Fix: Say what the frame holds: `<iframe title="Map of our town" …>`.
Bad: <iframe src="map.html"></iframe>
Good: <iframe src="map.html" title="Map of our town"></iframe>
Source: WCAG 2.2 SC 4.1.2; ACT rule cae760.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent, tab_index
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="iframe", wcag=("4.1.2",), act=("cae760",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if (
        not silent(element)
        and tab_index(element) != -1
        and role_of(element) != "none"
        and not name_of(element)
    ):
        yield element, f'The frame "{short(attribute(element, "src") or "")}" has no title.'
