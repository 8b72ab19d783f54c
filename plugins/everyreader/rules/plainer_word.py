"""A plainer word says the same.

Who: People who read little know the words that people say, not those that offices write.
Fix: Use the plainer word, or say it in your own everyday words.
Bad: <p>We utilise the hall.</p>
Good: <p>We use the hall.</p>
Source: ISO 24495-1, "familiar words"; the lists are this project's own (`reading/plain`).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import explained, with_plainer
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.NOTE, wcag=("3.1.5",), group="reading-level")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    for words, plainer in with_plainer(sentence):
        if words.casefold() not in explained(page):
            yield sentence.element, f'"{words}" has a plainer word: {" or ".join(plainer)}.'
