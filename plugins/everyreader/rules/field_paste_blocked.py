"""A field doesn't let readers paste.

Who: People who can't remember or type a password are shut out: their password store can't help them.
Fix: Take `onpaste` away, and `autocomplete="off"` from fields for passwords.
Bad: <label>Password <input type="password" onpaste="return false"></label>
Good: <label>Password <input type="password" autocomplete="current-password"></label>
Source: WCAG 2.2 SC 3.3.8; technique G218; failure F109.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[onpaste], input[type=password i][autocomplete=off i]", wcag=("3.3.8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    program = attribute(element, "onpaste") or ""
    blocked = not program or "return false" in program or "preventDefault" in program
    if blocked and not concealed(element):
        yield (
            element,
            f'"{short(name_of(element) or element.tag, 40)}" doesn\'t let readers paste or fill in.',
        )
