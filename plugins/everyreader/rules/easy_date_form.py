"""An Easy Read page writes a date or a time in a short form.

Who: Many people can't tell the day from the month.
Fix: Write the month as a word: 1 December 2026. Write "all day, every day" for 24/7.
Bad: <p>Come on 01/12/2026.</p>
Good: <p>Come on 1 December 2026.</p>
Source: Siegel Leichte Sprache BW; Canton of Zürich, rules for easy language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page, Sentence

_DATE = re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b24/7\b")


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    for date in _DATE.findall(sentence.text):
        yield sentence.element, f'"{date}" is a short form of a date or time. Write it in words.'
