"""An Easy Read page has several words in capital letters.

Who: People know a word by its shape. In capitals all words look alike.
Fix: Write small letters.
Bad: <p>COME TO our meeting.</p>
Good: <p>Come to our meeting. Look on TV.</p>
Source: Siegel Leichte Sprache BW; Department of Health (2010).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    known = words_of(sentence.language, "known_abbreviations")
    capitals = [word.isupper() and len(word) > 1 and word not in known for word in sentence.words]
    beside = [any(pair) for pair in zip([False, *capitals], [*capitals[1:], False], strict=False)]
    found = [
        word
        for word, shouted, neighbour in zip(sentence.words, capitals, beside, strict=True)
        if shouted and neighbour
    ]
    if found:
        yield sentence.element, f'"{" ".join(found)}" is in capital letters.'
