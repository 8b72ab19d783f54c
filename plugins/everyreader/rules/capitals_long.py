"""Several words stand in capital letters.

Who: People with dyslexia can't read the shapes of the words. Some screen readers spell them.
Fix: Write small letters, and make the words bold if they matter.
Bad: <p>PLEASE DO NOT FORGET to bring tea.</p>
Good: <p><strong>Please do not forget</strong> to bring tea.</p>
Source: WCAG 2.2 SC 3.1.5 (advice); British Dyslexia Association, Dyslexia Style Guide 2023.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_RUN = re.compile(r"\b[^\W\d_a-zß-öø-ÿ]{2,}(?:[\s,’'-]+[^\W\d_a-zß-öø-ÿ]+){2,}\b")
_TWO = r"[^\W\d_a-zß-öø-ÿ]{2}"
_QUOTES = ('"', "“", "„", "«", "‘", "'", "‹", "”")
_LETTERS = 10  # fewer are a name or a short form


@rule(
    level=Level.WARNING,
    selects="p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, summary",
    wcag=("3.1.5",),
    seeks=_TWO,
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if page.version == "easy" or not re.search(_TWO, element.text):
        return
    if element.closest("code, pre") or silent(element):
        return
    own = own_text(element, through=("strong", "em", "b", "i", "a", "u"))
    for run in _RUN.finditer(own):
        letters = [letter for letter in run[0] if letter.isalpha()]
        quoted = own[: run.start()].endswith(_QUOTES)  # what somebody else wrote, or a program shows
        if len(letters) >= _LETTERS and all(letter.isupper() for letter in letters) and not quoted:
            yield element, f'"{short(run[0])}" stands in capital letters.'
            return
