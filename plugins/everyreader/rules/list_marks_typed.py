"""An item of a list begins with a mark that was typed.

Who: People who listen to the page hear "bullet" or "dash" twice.
Fix: Take the mark away: the list makes its own.
Bad: <ul><li>• Tea</li><li>• Milk</li></ul>
Good: <ul><li>Tea</li><li>Milk</li></ul>
Source: WCAG 2.2 SC 1.3.1 (advice); technique H48.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_MARK = re.compile(r"\s*(?:[•◦▪▫■□●○‣⁃∙·➤➢✓✔✗★☆►▶]|[-–—*]\s)")


def _is_usual(item: Element) -> bool:
    """Whether at least half of the list begins its items so: one item may be about the mark itself."""
    items = [item, *(other for other in item.parent if is_element(other) and other is not item)]
    return 2 * sum(bool(_MARK.match(other.text)) for other in items) >= len(items)


@rule(level=Level.WARNING, selects="li", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not _MARK.match(element.text):
        return
    first = next(
        (child for child in element if is_element(child) or (is_text(child) and child.text.strip())), None
    )
    typed = first is not None and is_text(first) and _MARK.match(first.text)
    listed = element.parent.matches("ul, menu, [role=list]") and not silent(element)
    if typed and listed and _is_usual(element):
        yield element, f'The item "{short(element.text)}" begins with a mark that was typed.'
