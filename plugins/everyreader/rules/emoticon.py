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

_FACE = re.compile(r"(?:^|\s)(?:[:;=]-?[)(DPp/|]|[:;]'-?\(|<3|\^_\^|¯\\_\(ツ\)_/¯)(?=$|[\s.,!?])")


@rule(level=Level.WARNING, wcag=("1.1.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in written(page, "p, li, td, dd, h1, h2, h3, h4, h5, h6"):
        found = _FACE.search(own_text(element, through=("strong", "em", "a")))
        if found and not silent(element):
            yield element, f'"{found[0].strip()}" is a face made of signs.'
