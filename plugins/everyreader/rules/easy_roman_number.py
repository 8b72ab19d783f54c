"""An Easy Read page has a Roman number.

Who: Many people can't read Roman numbers.
Fix: Write the digits: 4, not IV.
Bad: <p>Read part IV.</p>
Good: <p>Read part 4. I read it.</p>
Source: COGA "Making Content Usable"; Inclusion Europe, "Information for all".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page, Sentence

_ROMAN = re.compile(
    r"(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})(?:e|ème|ᵉ|th|st|nd|rd|º|ª)?"  # XIX; "XIXe siècle", "XIXth"
    r"|I(?:er|re)|Xe|[VX](?:ᵉ|ème|th)"  # "Ve" is a word in Spanish
)


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    for number in (word for word in sentence.words if _ROMAN.fullmatch(word)):
        yield sentence.element, f'"{number}" looks like a Roman number. Write the digits.'
