"""Text moves or blinks.

Who: People who read slowly can't finish it. Others can't read anything else beside it.
Fix: Write it as plain text.
Bad: <marquee>Tea!</marquee>
Good: <p>Tea!</p>
Source: WCAG 2.2 SC 2.2.2; failures F16 and F47.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="marquee, blink", wcag=("2.2.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not concealed(element):
        yield element, f'The text "{short(element.text)}" moves or blinks.'
