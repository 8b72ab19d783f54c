"""Choosing something takes the reader away at once.

Who: People who use the keyboard are sent off at the first choice, before they reach the one they want.
Fix: Take the program out of `onchange`, and add a button: "Go".
Bad: <label>Language <select onchange="location = this.value"><option>Arabic</option></select></label>
Good: <label>Language <select><option>Arabic</option></select></label><button>Go</button>
Source: WCAG 2.2 SC 3.2.2; failures F36 and F37; technique H32.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAVES = re.compile(r"\blocation\b|\.submit\s*\(|window\.open|\.href\s*=")


@rule(level=Level.ERROR, selects="[onchange], [oninput], [onfocus]", wcag=("3.2.1", "3.2.2"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    programs = (attribute(element, name) or "" for name in ("onchange", "oninput", "onfocus"))
    if any(_LEAVES.search(program) for program in programs) and not concealed(element):
        yield element, f'"{short(name_of(element) or element.tag, 40)}" takes the reader away at once.'
