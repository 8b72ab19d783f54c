"""The text alternative of a picture is a file name.

Who: People who listen to the page hear "tea dot p n g" and learn nothing.
Fix: Say what the picture shows, in a short sentence: `![Two people drink tea.](tea.png)`.
Bad: <img src="tea.png" alt="tea.png">
Good: <img src="tea.png" alt="Two people drink tea.">
Source: WCAG 2.2 SC 1.1.1; failure F30.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page

_FILE = re.compile(r"\S+\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)|(dsc|img|pxl)[_-]?\d{3,}", re.I)


@rule(level=Level.ERROR, selects="img[alt], input[type=image][alt], area[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt = folded(attribute(element, "alt") or "")
    if _FILE.fullmatch(alt) and not silent(element):
        yield element, f'The text alternative "{short(alt)}" is a file name.'
