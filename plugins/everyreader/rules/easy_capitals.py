"""An Easy Read page has words in capital letters.

Who: People know a word by its shape. In capitals all words look alike.
Fix: Write small letters.
Bad: <p>Come to our MEETING.</p>
Good: <p>Come to our meeting. Look on TV.</p>
Source: Siegel Leichte Sprache BW; Department of Health (2010).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page, Sentence

_SHOUTED = re.compile(r"\b[^\W\d_a-z]{6,}\b|\b[A-Z]{2,}(?: [A-Z]{2,})+\b")


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    if page.version == "easy":
        for words in _SHOUTED.findall(sentence.text):
            yield sentence.element, f'"{words}" is in capital letters.'
