"""An Easy Read page has a short form of a word.

Who: Many people don't know what the letters stand for.
Fix: Write the words out. A short form that everybody knows can go into the list `known_abbreviations`.
Bad: <p>Ask the DWP.</p>
Good: <p>Ask the people who pay your benefits. Look on TV.</p>
Source: GOV.UK, "Accessible communication formats"; WCAG 2.2 SC 3.1.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.rules._shared.prose import explained
from everyreader.types import Element, Level, Page, Sentence

_LETTER = "A-ZÀ-ÖØ-ÞŁŚŹŻĆŃĄĘŴŶ"
_CAPITALS = re.compile(
    rf"\b(?:[{_LETTER}]\.){{2,}}|\b[{_LETTER}]{{2,8}}\b|(?<!\w)(?:[\u0621-\u064a]\.){{2,}}"
)


@rule(level=Level.WARNING, wcag=("3.1.4",), group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    known = {*words_of(sentence.language, "known_abbreviations"), *(form.upper() for form in explained(page))}
    known |= {mark.text for mark in page.select("abbr[title]")}
    short_forms = words_of(sentence.language, "short_forms")
    found = [letters for letters in _CAPITALS.findall(sentence.text) if letters not in known]
    found += [word for word in sentence.text.split() if word.strip("(),،:").lower() in short_forms]
    for form in dict.fromkeys(found):
        yield sentence.element, f'"{form}" is a short form. Write out what it stands for.'
