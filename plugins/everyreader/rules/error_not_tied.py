"""A field is marked as wrong, and nothing says why.

Who: People who listen to the page hear "wrong" and don't know what to change.
Fix: Write what is wrong, and point to it: `<input aria-invalid="true" aria-describedby="why">`.
Bad: <label>Age <input aria-invalid="true" value="-3"></label><p>Give a number over 0.</p>
Good: <label>Age <input aria-invalid="true" value="-3" aria-describedby="why"></label><p id="why">Give a
    number over 0.</p>
Source: WCAG 2.2 SC 3.3.1; techniques ARIA21 and ARIA1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import by_ids, name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="[aria-invalid]", wcag=("3.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    ids = f"{attribute(element, 'aria-describedby') or ''} {attribute(element, 'aria-errormessage') or ''}"
    told = any(target.text.strip() for target in by_ids(element.closest("html"), ids))
    wrong = (attribute(element, "aria-invalid") or "").strip().lower() not in ("", "false")
    if wrong and not told and not silent(element):
        yield element, f'Nothing says what is wrong with "{short(name_of(element), 40)}".'
