"""Only a small box under the mouse says what a field is for.

Who: People who use the keyboard, touch or big letters never see it.
Fix: Write a label that can be seen: `<label for="n">Name</label>`.
Bad: <input title="Name">
Good: <label>Name <input></label>
Source: WCAG 2.2 SC 3.3.2; technique H65 (for fields whose purpose is clear without a label).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import labels_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_BUTTONS = ("hidden", "submit", "button", "image", "reset")
_FIELDS = "input" + "".join(f":not([type={kind} i])" for kind in _BUTTONS)


@rule(level=Level.WARNING, selects=f"{_FIELDS}, select, textarea", wcag=("3.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    title = (attribute(element, "title") or "").strip()
    other = any(
        (attribute(element, name) or "").strip() for name in ("aria-label", "aria-labelledby", "placeholder")
    )
    if title and not other and not labels_of(element) and not silent(element):
        yield element, f'Only the title "{short(title)}" says what the field is for.'
