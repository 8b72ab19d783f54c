"""The title of a frame says only that it is a frame.

Who: People who listen to the page can't decide whether to go in.
Fix: Say what is inside: `title="Map of the way to our office"`.
Bad: <iframe src="map/" title="iframe"></iframe>
Good: <iframe src="map/" title="Map of the way to our office"></iframe>
Source: WCAG 2.2 SC 2.4.1 and SC 4.1.2; technique H64.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page

_VAGUE = (
    "iframe",
    "frame",
    "content",
    "embed",
    "embedded content",
    "untitled",
    "title",
    "page",
    "video",
    "map",
    "youtube video player",
)


@rule(level=Level.WARNING, selects="iframe, frame", wcag=("2.4.1", "4.1.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    name = name_of(element)
    if plain(name) in _VAGUE and not silent(element):
        yield element, f'The title "{short(name)}" doesn\'t say what is in the frame.'
