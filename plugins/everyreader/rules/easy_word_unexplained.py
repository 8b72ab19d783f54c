"""A hard word of an Easy Read page is not explained.

Who: People with learning disabilities may not know the word.
Fix: Use a word that people say every day. Or make it **bold** and add it to the word list (`words.yml`).
Bad: <p>This is our methodology.</p>
Good: <p>This is how we work.</p>
Source: GOV.UK, "Accessible communication formats". Hard: long, and not among the commonest forms
    (English: 7,000) of wordfreq 3.1.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences, explained_words, hard_words
from everyreader.types import Element, Level, Page

_OPENING = 3  # words: where the next sentence begins with the word, it explains it: "A referral is a letter."


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    known = set(explained_words(page.words))
    sentences = easy_sentences(page)
    for sentence, after in zip_longest(sentences, sentences[1:]):
        words = after.words if after and len(after.words) > _OPENING else ()
        opening = {word.casefold() for word in words[:_OPENING]}
        for word in hard_words(sentence):
            if word.casefold() not in known | opening:
                yield sentence.element, f'"{word}" may be a hard word. The word list does not explain it.'
            known.add(word.casefold())
