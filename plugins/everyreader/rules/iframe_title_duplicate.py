"""Two frames have the same title and show different pages.

Who: People who listen to the page can't tell the frames apart.
Fix: Say in each title what is special about the frame.
Bad: <iframe src="north.html" title="Map"></iframe><iframe src="south.html" title="Map"></iframe>
Good: <iframe src="north.html" title="Map of the north"></iframe>
    <iframe src="south.html" title="Map of the south"></iframe>
Source: WCAG 2.2 SC 4.1.2 (advice); ACT rule 4b1c6c.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("4.1.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    first: dict[str, str] = {}
    for frame in page.select("iframe[src]"):
        name, address = plain(name_of(frame)), attribute(frame, "src") or ""
        if name and not silent(frame) and first.setdefault(name, address) != address:
            yield frame, f'Another frame has the title "{short(name_of(frame))}" too.'
