"""A picture that is a button has no name.

Who: People who listen to the page hear "button" and not what it does.
Fix: Write what the button does: `<input type="image" src="go.png" alt="Search">`.
Bad: <input type="image" src="go.png">
Good: <input type="image" src="go.png" alt="Search">
Source: WCAG 2.2 SC 1.1.1, SC 4.1.2; ACT rule 59796f.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="input[type=image i]", wcag=("1.1.1", "4.1.2"), act=("59796f",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not silent(element) and not name_of(element):
        yield element, f'The picture button "{file_name(element)}" has no text.'
