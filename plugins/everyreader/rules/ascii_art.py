"""A picture is made of letters and signs.

Who: People who listen to the page hear "slash, bar, underscore, bar".
Fix: Use a picture with a text alternative, or write what it shows.
Bad: <pre class="a-cat-that-sits-in-the-sun">^-----^
    ( o.o )
    --"-"--</pre>
Good: <img src="cat.png" alt="A cat">
Source: WCAG 2.2 SC 1.1.1; technique H86; failure F72.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page

_SIGNS = re.compile(r"[^\w\s]")
_LEAST_LINES, _LEAST_SHARE = 3, 0.6


@rule(level=Level.WARNING, selects="pre", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    lines = [line for line in element.text.splitlines() if line.strip()]
    seen = re.sub(r"\s", "", element.text)
    named = (attribute(element, "aria-label") or "").strip() and role_of(element) == "img"
    drawn = len(lines) >= _LEAST_LINES and len(_SIGNS.findall(seen)) > _LEAST_SHARE * len(seen)
    if drawn and not named and not silent(element):
        yield element, "This looks like a picture made of signs."
