"""A film or recording starts by itself.

Who: People who listen to the page can't hear their screen reader. Others can't look away from what moves.
Fix: Take `autoplay` away and let the reader start it.
Bad: <video autoplay controls src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video>
Source: WCAG 2.2 SC 1.4.2, SC 2.2.2; failure F23.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="video[autoplay], audio[autoplay]", wcag=("1.4.2", "2.2.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if element.tag == "audio" or not concealed(element):
        yield element, f'"{file_name(element)}" starts by itself.'
