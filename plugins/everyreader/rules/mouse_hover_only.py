"""Something happens when the mouse is over it, and never for the keyboard.

Who: People who use the keyboard or touch don't get it.
Fix: Add `onfocus` and `onblur` that do the same, or show it all the time.
Bad: <a href="tea/" onmouseover="show()">Tea</a>
Good: <a href="tea/" onmouseover="show()" onfocus="show()">Tea</a>
Source: WCAG 2.2 SC 2.1.1; technique SCR2; failure F54.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.types import Element, Level, Page

_PAIRS = {
    "onmouseover": "onfocus",
    "onmouseenter": "onfocus",
    "onmouseout": "onblur",
    "onmouseleave": "onblur",
}


@rule(
    level=Level.ERROR,
    selects="[onmouseover], [onmouseenter], [onmouseout], [onmouseleave]",
    wcag=("2.1.1",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    for mouse, keyboard in _PAIRS.items():
        if mouse in element.attrs and keyboard not in element.attrs and not concealed(element):
            yield element, f'What "{mouse}" does happens for the mouse only: add "{keyboard}".'
            return
