"""A field asks about the reader and doesn't say so to the browser.

Who: People who forget or can't spell can't have it filled in for them.
Fix: Add `autocomplete`: `<input type="email" autocomplete="email">`.
Bad: <form><label>Your email <input type="email" name="email"></label></form>
Good: <form><label>Your email <input type="email" name="email" autocomplete="email"></label></form>
Source: WCAG 2.2 SC 1.3.5; technique H98; failure F107.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page

_PURPOSES = {
    "email": "email", "e-mail": "email", "tel": "tel", "phone": "tel", "mobile": "tel",
    "fname": "given-name", "firstname": "given-name", "first-name": "given-name",
    "lname": "family-name", "lastname": "family-name", "last-name": "family-name", "fullname": "name",
    "postcode": "postal-code", "zip": "postal-code", "zipcode": "postal-code", "postal-code": "postal-code",
    "birthday": "bday", "dob": "bday",
}  # fmt: skip
_TYPES = {"email": "email", "tel": "tel"}


@rule(level=Level.NOTE, selects="form input:not([autocomplete])", wcag=("1.3.5",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    kind = (attribute(element, "type") or "text").lower()
    if kind not in ("text", "email", "tel", "date") or silent(element):
        return
    name = (attribute(element, "name") or attribute(element, "id") or "").lower().replace("_", "-")
    purpose = _TYPES.get(kind) or _PURPOSES.get(name)
    if purpose:
        yield element, f'If this field is about the reader, add autocomplete="{purpose}".'
