"""Words are made of mathematical signs that look like letters.

Who: People who listen to the page hear each sign by its name, or nothing. Search finds none of it.
Fix: Write plain letters, and make them bold or slanted: `**words**`, `*words*`.
Bad: <p>We drink 𝗴𝗿𝗲𝗲𝗻 tea.</p>
Good: <p>We drink <strong>green</strong> tea.</p>
Source: WCAG 2.2 SC 1.1.1 and SC 1.3.1; Unicode Technical Report 25, 2.2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_LETTER = "[\U0001d400-\U0001d7ff\u24b6-\u24e9\uff21-\uff5a]"
_STYLED = re.compile(_LETTER + "{3,}")


@rule(level=Level.ERROR, wcag=("1.1.1", "1.3.1"), seeks=_LETTER)
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in written(page, "*"):
        found = _STYLED.search(own_text(element))
        if found and not silent(element) and not element.closest("math, code, pre, script, style"):
            plain_letters = unicodedata.normalize("NFKC", found[0])
            yield element, f'"{plain_letters}" is made of signs that only look like letters.'
