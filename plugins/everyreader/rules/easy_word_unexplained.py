"""A hard word of an Easy Read page is not explained.

Who: People with learning disabilities may not know the word.
Fix: Use a word that people say every day. Or make it **bold** and add it to the word list (`words.yml`).
Bad: <p>This is our methodology.</p>
Good: <p>This is how we work.</p>
Source: GOV.UK, "Accessible communication formats". Hard: long, and not among the 7,000 commonest forms of
    wordfreq 3.1.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences, explained, is_hard
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    known = set(explained(page))
    for sentence in easy_sentences(page):
        for place, word in enumerate(sentence.words):
            name = place > 0 and word[0].isupper()
            if not name and word.casefold() not in known and is_hard(word, sentence.language):
                known.add(word.casefold())
                yield sentence.element, f'"{word}" may be a hard word. The word list does not explain it.'
