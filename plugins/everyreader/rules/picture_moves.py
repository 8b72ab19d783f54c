"""A picture may move and can't be stopped.

Who: People who can't look away from what moves can't read the text beside it.
Fix: Use a still picture (PNG), or a film with buttons.
Bad: <img src="cup.gif" alt="A cup is filled">
Good: <img src="cup.png" alt="A full cup">
Source: WCAG 2.2 SC 2.2.2 and SC 2.3.1; techniques G152 and G11.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="img[src], input[type=image][src]", wcag=("2.2.2", "2.3.1"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    may_move = file_name(element).lower().endswith((".gif", ".apng"))
    if may_move and (attribute(element, "src") or "") not in page.still and not concealed(element):
        yield element, f'Does the picture "{file_name(element)}" move for more than five seconds?'
