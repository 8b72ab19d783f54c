"""A film has no captions.

Who: People who don't hear, or don't know the language well, can't follow it.
Fix: Add `<track kind="captions" src="…" srclang="en">` inside the `<video>`, or check that captions are
    part of the film.
Bad: <video controls src="talk.mp4"></video>
Good: <video controls src="talk.mp4"><track kind="captions" src="talk.vtt" srclang="en"></video>
Source: WCAG 2.2 SC 1.2.2; technique H95; ACT rule eac66b.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="video", wcag=("1.2.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    captions = element.select("track[kind=captions i], track[kind=subtitles i]")
    if not concealed(element) and "muted" not in element.attrs and not captions:
        yield element, f'The film "{file_name(element)}" has no captions of its own.'
