"""Text is stretched to both edges.

Who: People with dyslexia lose the line in the uneven gaps.
Fix: Take `text-align: justify` away.
Bad: <p style="text-align: justify">Tea is good.</p>
Good: <p>Tea is good.</p>
Source: WCAG 2.2 SC 1.4.8; failure F88.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.styles import style
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="[style], [align], [class]", wcag=("1.4.8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    stretched = style(element, "text-align") == "justify" or attribute(element, "align") == "justify"
    if stretched and element.text.strip() and not concealed(element):
        yield element, f'The text "{short(element.text, 40)}" is stretched to both edges.'
