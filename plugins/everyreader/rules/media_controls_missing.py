"""A film or recording has no buttons.

Who: People who can't start, stop or make it louder can't follow it; the keyboard can't reach it at all.
Fix: Add `controls`: `<video controls src="…">`.
Bad: <video src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video>
Source: WCAG 2.2 SC 2.1.1 (advice); HTML Standard, 4.8.11.13.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="video:not([controls]):not([autoplay])", wcag=("2.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    beside = element.parent.select("button, [role=button], input") if element.parent is not None else []
    if not beside and not concealed(element):
        yield element, f'The film "{file_name(element)}" has no buttons.'
