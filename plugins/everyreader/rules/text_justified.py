"""Text is stretched to both edges.

Who: People with dyslexia lose the line in the uneven gaps.
Fix: Take `text-align: justify` away.
Bad: <p style="text-align: justify">We drink tea in the morning, in the afternoon, and whenever somebody
    comes to see us.</p>
Good: <p>We drink tea in the morning, in the afternoon, and whenever somebody comes to see us.</p>
Source: WCAG 2.2 SC 1.4.8; failure F88.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.styles import may_have, style
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page

_LINE = 80  # characters: the last line of a text is never stretched


@rule(level=Level.WARNING, wcag=("1.4.8",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in page.select(f"{may_have(page, 'text-align')}, [align]"):
        stretched = style(element, "text-align") == "justify" or attribute(element, "align") == "justify"
        if stretched and len(folded(element.text)) > _LINE and not concealed(element):
            yield element, f'The text "{short(element.text, 40)}" is stretched to both edges.'
