"""An Easy Read page spells out a number.

Who: Many people know the digit better than the word.
Fix: Write the digit: 3, not three.
Bad: <p>We meet three times.</p>
Good: <p>We meet 3 times.</p>
Source: Easy Read Standard 1.0; Siegel Leichte Sprache BW. Guides for German allow words up to 12.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.rules._shared.prose import listed
from everyreader.rules._shared.texts import mentions
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.NOTE, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    percent = mentions(sentence.text, words_of(sentence.language, "percent_words")).split()
    if found := [word for word in listed(sentence, "number_words") if word.lower() not in percent]:
        yield sentence.element, f'"{found[0]}" is spelled out. Write the digit.'
