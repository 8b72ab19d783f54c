"""Two links side by side lead to the same page.

Who: People who use the keyboard or listen to the page meet each link twice.
Fix: Put the picture and the words into one link.
Bad: <p><a href="plan/"><img src="plan.png" alt="A plan"></a> <a href="plan/">Our plan</a></p>
Good: <p><a href="plan/"><img src="plan.png" alt=""> Our plan</a></p>
Source: WCAG 2.2 SC 2.4.4 (advice); technique H2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute, is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[href] + a[href]", wcag=("2.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    before = element.previous_sibling
    while before is not None and is_text(before) and not before.text.strip():
        before = before.previous_sibling
    same = (
        before is not None and is_element(before) and attribute(before, "href") == attribute(element, "href")
    )
    if same and _one_thing(before, element) and not silent(element) and not silent(before):
        yield element, f'Two links side by side lead to "{short(attribute(element, "href") or "")}".'


def _one_thing(one: Element, other: Element) -> bool:
    """Whether two links are a picture and its words, or say the same."""
    first, second = plain(name_of(one)), plain(name_of(other))
    return not (one.text.strip() and other.text.strip()) or first in second or second in first
