"""A recording may have no text.

Who: People who don't hear miss what is said.
Fix: Put the words of the recording on the page, or a link to them right after it.
Bad: <audio controls src="talk.mp3"></audio>
Good: <audio controls src="talk.mp3" aria-describedby="words"></audio><p id="words">Welcome to our talk.</p>
Source: WCAG 2.2 SC 1.2.1; technique G158.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="audio", wcag=("1.2.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if (
        not concealed(element)
        and "aria-describedby" not in element.attrs
        and "aria-details" not in element.attrs
    ):
        yield element, f'Are the words of the recording "{file_name(element)}" on the page?'
