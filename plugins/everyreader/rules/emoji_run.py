"""Several emoji stand in a row.

Who: People who listen to the page hear the long name of each one.
Fix: Keep one emoji at most, at the end of the sentence.
Bad: <p>Tea is ready! 🎉🎉🎉</p>
Good: <p>Tea is ready! 🎉</p>
Source: WCAG 2.2 SC 1.1.1 (advice); GOV.UK Service Manual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_EMOJI = r"[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\u2B55]"
_RUN = re.compile(rf"(?:{_EMOJI}[\uFE0F\u200D\U0001F3FB-\U0001F3FF]*\s*){{3,}}")


@rule(
    level=Level.WARNING,
    selects="p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption",
    wcag=("1.1.1",),
    seeks=_EMOJI,
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    own = own_text(element)
    if _RUN.search(re.sub(r"[\U0001F300-\U0001FAFF]\u200D", "", own)) and not silent(element):
        yield element, f'Several emoji stand in a row in "{short(own, 40)}".'
