"""Something happens as soon as it is touched, before the finger leaves it.

Who: People whose hands shake, and who touch the wrong thing, can't take it back.
Fix: Use `onclick` in place of `onmousedown`, `onpointerdown` or `ontouchstart`.
Bad: <button onmousedown="send()">Send</button>
Good: <button onclick="send()">Send</button>
Source: WCAG 2.2 SC 2.5.2; technique G210.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_DOWN = "[onmousedown], [onpointerdown], [ontouchstart]"
_UP = "[onmouseup], [onpointerup], [onpointercancel], [ontouchend], [ontouchcancel]"


@rule(level=Level.WARNING, selects=_DOWN, wcag=("2.5.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not element.matches(_UP) and not concealed(element):
        name = name_of(element) or element.text or element.tag
        yield element, f'"{short(name, 40)}" acts as soon as it is touched.'
