"""A long word of an Easy Read page is made of two, and nothing parts them.

Who: Many people can't see where one word ends and the next begins.
Fix: Put a hyphen between the two: Kranken-Versicherung. Or say it in more words.
Bad: <p lang="de">Die Krankenversicherung zahlt.</p>
Good: <p lang="de">Die Kranken-Versicherung zahlt.</p>
Source: Lebenshilfe Österreich; Siegel Leichte Sprache BW; Canton of Zürich, rules for easy language. They
    differ on the number of letters.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import divided_words, easy_sentences
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, group="easy-read", limit=12)
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    said = set()
    for sentence in easy_sentences(page):
        for word, divided in divided_words(sentence, limit):
            if word not in said:
                said.add(word)
                yield sentence.element, f'"{word}" is a long word. A hyphen helps: {divided}.'
