"""A film moves by itself.

Who: People who can't look away from what moves can't read the text beside it.
Fix: Take `autoplay` away and let the reader start it: `<video controls src="…">`.
Bad: <video autoplay muted loop src="waves.mp4"></video>
Good: <video controls src="waves.mp4"></video>
Source: WCAG 2.2 SC 2.2.2; failure F50.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="video[autoplay]", wcag=("2.2.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    still = "muted" in element.attrs or "loop" in element.attrs
    if still and "controls" not in element.attrs and not concealed(element):
        yield element, f'The film "{file_name(element)}" moves by itself, and readers can\'t stop it.'
