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
_RUN = re.compile(r"[-_=~^\"'.\\/|]{3,}")
_STROKE = re.compile(r"(?:^|\s)[\\/|](?=\s|$)")
_COMMENT = re.compile(r"\s*(?://|/?\*|#)")  # of a programming language
_LEAST_LINES, _LEAST_STROKES, _LEAST_SHARE = 3, 2, 0.6


@rule(level=Level.WARNING, selects="pre", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    lines = [line for line in element.text.splitlines() if line.strip()]
    seen = re.sub(r"\s", "", element.text)
    named = (attribute(element, "aria-label") or "").strip() and role_of(element) == "img"
    strokes = sum(map(_strokes, lines)) if _RUN.search(element.text) else 0
    drawn = len(lines) >= _LEAST_LINES and strokes >= _LEAST_STROKES
    if drawn and len(_SIGNS.findall(seen)) > _LEAST_SHARE * len(seen) and not named and not silent(element):
        yield element, "This looks like a picture made of signs."


def _strokes(line: str) -> int:
    """How much of a line is drawn: 2 for a run of different signs, 1 for a plain line or a single stroke."""
    if _COMMENT.match(line):
        return 0
    runs = [set(run) for run in _RUN.findall(line) if set(run) & set("-_=~\\/|")]
    return max((min(len(run), 2) for run in runs), default=len(_STROKE.findall(line)[:1]))
