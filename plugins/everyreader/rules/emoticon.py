"""A face is made of signs.

Who: People who listen to the page hear "colon, bracket".
Fix: Say it in words: "I am glad".
Bad: <p>We drink tea :-)</p>
Good: <p>We are glad to drink tea.</p>
Source: WCAG 2.2 SC 1.1.1; technique H86; failure F72.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_SIGNS = r"(?:[:;=]-?[)(DPp/|]|[:;]'-?\(|<3|\^_\^|¯\\_\(ツ\)_/¯)"
_FACE = re.compile(rf"(?:^|\s){_SIGNS}(?=$|[\s.,!?])")


@rule(level=Level.WARNING, wcag=("1.1.1",), seeks=r"[:;=<^¯][-)(DPp/|'3_\\]")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in written(page, "p, li, td, dd, h1, h2, h3, h4, h5, h6"):
        text = own_text(element, through=("strong", "em", "a"))
        found = next((face for face in _FACE.finditer(text) if not _closes(text, face)), None)
        if found and not silent(element):
            yield element, f'"{found[0].strip()}" is a face made of signs.'


def _closes(text: str, face: re.Match[str]) -> bool:
    """Whether the bracket of a face closes one that stands open, as in "(at the end :)"."""
    before = text[: face.start()]
    return face[0].endswith(")") and before.count("(") > before.count(")")
