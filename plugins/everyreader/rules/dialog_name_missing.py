"""A window inside the page has no name.

Who: People who listen to the page hear "dialog" and don't know what was opened.
Fix: Point to its heading: `<dialog aria-labelledby="title">`, or write `aria-label`.
Bad: <dialog open><p>Do you want tea?</p></dialog>
Good: <dialog open aria-labelledby="t"><h2 id="t">Tea</h2><p>Do you want tea?</p></dialog>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2, dialog ("Name required").
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.names import by_ids
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="dialog, [role=dialog], [role=alertdialog]", wcag=("4.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    pointed = by_ids(element.closest("html"), attribute(element, "aria-labelledby") or "")
    named = any(target.text.strip() for target in pointed)
    if not named and not any((attribute(element, name) or "").strip() for name in ("aria-label", "title")):
        yield element, "This window inside the page has no name."
