"""A form field has only an example in it for a label.

Who: People who forget easily can't see what the field is for once they have started to type.
Fix: Write a `<label>` that stays, and keep the example beside it.
Bad: <input placeholder="Your name">
Good: <label>Your name <input></label>
Source: WCAG 2.2 SC 3.3.2 (advice); technique H44; W3C COGA, Making Content Usable, 4.5.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import labels_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="input[placeholder], textarea[placeholder]", wcag=("3.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    others = any(
        (attribute(element, name) or "").strip() for name in ("aria-label", "aria-labelledby", "title")
    )
    example = (attribute(element, "placeholder") or "").strip()
    if example and not others and not labels_of(element) and not silent(element):
        yield element, f'The example "{short(example)}" is the only label of the field.'
