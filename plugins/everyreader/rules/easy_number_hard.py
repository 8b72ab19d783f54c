"""An Easy Read page has a big number or a percentage.

Who: Big numbers and percentages mean nothing to many people.
Fix: Compare it with something: "1 in 10 people". Make a telephone number a link: `[0123 456](tel:0123456)`.
Bad: <p>We asked 25,000 people.</p>
Good: <p>We asked many people. 1 in 10 said no. It was in 2026.</p>
Source: Inclusion Europe, "Information for all"; Siegel Leichte Sprache BW.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.rules._shared.texts import mentions
from everyreader.types import Element, Level, Page, Sentence

_PERCENT = re.compile(r"\d+\s?[%٪]")
# five digits or more, but no telephone number
_BIG = re.compile(
    r"\b(?:\d{5,}|\d{2,3}(?:[,.٬ ]\d{3})+|\d(?:[,.٬ ]\d{3}){2,})\b(?! ?\d)"
)  # five digits or more


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    written = _PERCENT.search(sentence.text)
    percent = written[0] if written else mentions(sentence.text, words_of(sentence.language, "percent_words"))
    if percent:
        yield sentence.element, f'"{percent}" is a percentage. Say "1 in 10" or "half".'
    telephone = " ".join(link.text for link in sentence.element.select('a[href^="tel:"]'))
    for number in _BIG.findall(sentence.text):
        if number in telephone:
            continue
        yield sentence.element, f'"{number}" is a big number. Say it in words that people can picture.'
