"""Something throws the keyboard off as soon as it gets there.

Who: People who use the keyboard never reach it, or lose their place.
Fix: Take `this.blur()` away. If the mark of the keyboard looks bad, change its style.
Bad: <a href="tea/" onfocus="this.blur()">Tea</a>
Good: <a href="tea/">Tea</a>
Source: WCAG 2.2 SC 2.1.1, SC 2.4.7 and SC 3.2.1; failure F55.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[onfocus]", wcag=("2.1.1", "2.4.7", "3.2.1"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if re.search(r"\bblur\s*\(", attribute(element, "onfocus") or "") and not concealed(element):
        yield element, f'"{short(element.text or element.tag, 40)}" throws the keyboard off.'
