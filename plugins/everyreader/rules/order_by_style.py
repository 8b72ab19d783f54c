"""The style sheet shows parts in another order than they are written in.

Who: People who listen to the page or use the keyboard go through it in another order than is seen.
Fix: Write the parts in the order in which they are to be read, and take `order` and `-reverse` away.
Bad: <style>.steps { display: flex; flex-direction: column-reverse }</style>
    <div class="steps"><p>Drink the tea.</p><p>Make the tea.</p></div>
Good: <style>.steps { display: flex; flex-direction: column }</style>
    <div class="steps"><p>Make the tea.</p><p>Drink the tea.</p></div>
Source: WCAG 2.2 SC 1.3.2 and SC 2.4.3; technique C27; failure F1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.styles import setting, values_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_FLEXIBLE, _ORDERED = ("flex", "inline-flex"), ("flex", "inline-flex", "grid", "inline-grid")


@rule(level=Level.NOTE, wcag=("1.3.2", "2.4.3"))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in setting(page, "body *", "flex-direction"):
        values = values_of(page, element)
        turned = values.get("flex-direction", "").endswith("-reverse") and values.get("display") in _FLEXIBLE
        if turned and len(_seen(element)) > 1 and not concealed(element):
            yield element, f'The parts of "{short(element.text, 40)}" are shown last to first. Is that right?'
    for box in {element.parent: None for element in setting(page, "body *", "order")}:
        shown = [_place(page, part) for part in _seen(box)]
        if values_of(page, box).get("display") in _ORDERED and shown != sorted(shown) and not concealed(box):
            yield box, f'The parts of "{short(box.text, 40)}" are shown in another order. Is that right?'


def _seen(element: Element) -> list[Element]:
    return [part for part in element if is_element(part) and part.text.strip() and not concealed(part)]


def _place(page: Page, part: Element) -> int:
    number = values_of(page, part).get("order", "0")
    return int(number) if number.lstrip("-").isdigit() else 0
