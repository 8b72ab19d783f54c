"""A whole paragraph is bold.

Who: People who look for what matters can't see it: where all is loud, nothing is.
Fix: Make only the words bold that matter most: `**two cups**`.
Bad: <p><strong>We drink tea in the morning. We drink milk in the evening. We eat bread all day, with butter
    and with cheese,
    and once a week we bake a cake.</strong></p>
Good: <p>We drink <strong>tea</strong> in the morning. We drink milk in the evening.</p>
Source: W3C WAI, Making Content Usable for People with Cognitive and Learning Disabilities, 4.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST_WORDS = 25


@rule(level=Level.NOTE, selects="strong, b")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    words = len(element.text.split())
    if words >= _LEAST_WORDS and not silent(element):
        yield element, f'{words} words in a row are bold: "{short(element.text, 40)}".'
