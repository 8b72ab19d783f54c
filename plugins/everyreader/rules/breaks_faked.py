"""Empty lines are made with line breaks.

Who: People who listen to the page hear "blank, blank" or one endless paragraph.
Fix: Leave an empty line between two paragraphs in the Markdown, and no `<br>`.
Bad: <p>Tea is hot.<br><br>Milk is cold.</p>
Good: <p>Tea is hot.</p><p>Milk is cold.</p>
Source: WCAG 2.2 SC 1.3.1 (advice); technique G115.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="br + br", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    between = element.previous_sibling
    apart = is_text(between) and between.text.strip()
    if not apart and not element.closest("code, pre, kbd, samp") and not silent(element):
        yield element, "An empty line is made with line breaks."
