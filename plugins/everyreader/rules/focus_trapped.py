"""The keyboard is sent back when it wants to leave.

Who: People who use the keyboard can't get to the rest of the page.
Fix: Take `focus()` out of `onblur`. Say what is wrong in text beside the field.
Bad: <button onblur="this.focus()">Tea</button>
Good: <button>Tea</button>
Source: WCAG 2.2 SC 2.1.2; failure F10; ACT rules 80af7b and a1b64e.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import tabbable
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[onblur], [onfocusout]", wcag=("2.1.2",), act=("80af7b", "a1b64e"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    program = f"{attribute(element, 'onblur') or ''} {attribute(element, 'onfocusout') or ''}"
    if re.search(r"\bthis\.focus\s*\(", program) and tabbable(element):
        yield element, f'"{short(element.text or element.tag, 40)}" takes the keyboard back when it leaves.'
