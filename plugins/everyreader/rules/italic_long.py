"""A whole paragraph is slanted.

Who: People with dyslexia, and people who see little, read slanted letters with effort.
Fix: Take the stars away: not `*the whole paragraph*`, but one or two words at most.
Bad: <p><em>We drink tea in the morning. We drink milk in the evening. We eat bread all day, with butter and
    with cheese.</em></p>
Good: <p>We drink <em>tea</em> in the morning. We drink milk in the evening. We eat bread all day, with
    butter.</p>
Source: British Dyslexia Association, Dyslexia Style Guide 2023 ("Avoid italics"); WCAG 2.2 SC 1.4.8 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.styles import inline
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_LEAST_WORDS = 15


@rule(level=Level.NOTE, selects="em, i, cite[style], p[style], li[style]", wcag=("1.4.8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    slanted = element.tag in ("em", "i") or "italic" in inline(element).get("font-style", ("", False))[0]
    words = len(element.text.split()) if slanted else 0
    if words >= _LEAST_WORDS and not silent(element) and not element.closest("blockquote"):
        yield element, f'{words} words in a row are slanted: "{short(element.text, 40)}".'
