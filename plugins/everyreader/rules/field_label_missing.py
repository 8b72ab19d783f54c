"""A form field has no label.

Who: People who listen to the page, or speak to the computer, don't know what to fill in.
Fix: Write `<label for="name">Your name</label>` before the field, with the id of the field.
Bad: <input type="text">
Good: <label for="name">Your name</label><input type="text" id="name">
Source: WCAG 2.2 SC 1.3.1, SC 4.1.2; ACT rule e086e5.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import FIELDS, role_of
from everyreader.types import Element, Level, Page

_BUTTONS = ("button", "submit", "reset", "image", "hidden")


@rule(level=Level.ERROR, selects="input, select, textarea, [role]", wcag=("4.1.2",), act=("e086e5",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    kind = (attribute(element, "type") or "").lower()
    native = element.tag in ("select", "textarea") or (element.tag == "input" and kind not in _BUTTONS)
    role = role_of(element)
    field = role in FIELDS or (native and not role)
    if field and not silent(element) and not name_of(element):
        yield element, "The form field has no label."
