"""A page goes away or loads again by itself.

Who: People who read slowly, or listen, lose their place.
Fix: Take the `<meta http-equiv="refresh">` line away and write a link, or move at once (0 seconds).
Bad: <meta http-equiv="refresh" content="20; url=tea/">
Good: <meta http-equiv="refresh" content="0; url=tea/">
Source: WCAG 2.2 SC 2.2.1, SC 2.2.4, SC 3.2.5; ACT rules bc659a and bisz58.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page

_LONGEST = 72_000  # seconds: 20 hours, the exception of SC 2.2.1
_CONTENT = re.compile(r"\s*(\d+)(\.[\d.]*)?\s*($|[;,\s])")


@rule(level=Level.ERROR, wcag=("2.2.1", "2.2.4", "3.2.5"), act=("bc659a", "bisz58"))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for line in page.select("meta[http-equiv=refresh i][content]"):
        if found := _CONTENT.match(attribute(line, "content") or ""):
            if 0 < int(found[1]) <= _LONGEST:
                yield line, f"The page goes away or loads again after {found[1]} seconds."
            return  # browsers take the first one that is valid
