"""A sentence lists many things.

Who: People lose count of things that stand in one line; in a list they see each.
Fix: Make a list: each thing on a line of its own that begins with `- `.
Bad: <p>Bring tea, milk, sugar, cups, plates and spoons.</p>
Good: <p>Bring:</p><ul><li>tea</li><li>milk</li><li>sugar</li><li>cups</li></ul>
Source: ISO 24495-1; lucid-lint: five things or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import known_language, rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence

_MOST_WORDS = 4  # in one thing of a list; between commas that stand further apart is a part of a sentence
_AROUND = 3  # things beside those between commas: one before, and two behind that a word joins
_COMMA = re.compile(r"[,،、;؛](?!\d)")


@rule(level=Level.NOTE, group="reading-level", version="standard", limit=5)
def check(page: Page, sentence: Sentence, limit: float) -> Iterator[tuple[Element | None, str]]:
    if known_language(sentence.language) is None:
        return  # nobody can say what its commas mean
    things = [part.split() for part in _COMMA.split(sentence.text)]
    count = longest = 0
    for number, words in enumerate(things):
        inside = 0 < number < len(things) - 1
        count = count + 1 if inside and len(words) <= _MOST_WORDS else 0
        longest = max(longest, count)
    if longest + _AROUND >= limit:
        yield sentence.element, f'"{short(sentence.text)}" lists many things in one line.'
