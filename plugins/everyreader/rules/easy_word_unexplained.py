"""A hard word of an Easy Read page is not explained.

Who: People with learning disabilities may not know the word.
Fix: Use a word that people say every day. Or make it **bold** and add it to the word list (`words.yml`).
Bad: <p>This is our methodology.</p>
Good: <p>This is how we work.</p>
Source: GOV.UK, "Accessible communication formats". Hard: long, and rare in wordfreq 3.1.1;
    words made like those of law or science also when less rare. Not words of daily life, and not names.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences, explained_words, forms_of, hard_words
from everyreader.types import Element, Level, Page

_OPENING = 3  # words: where the next sentence begins with the word, it explains it: "A referral is a letter."


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    sentences = easy_sentences(page)
    known = {
        code: forms_of(explained_words(page.words), code) for code in {each.language for each in sentences}
    }
    for sentence, after in zip_longest(sentences, sentences[1:]):
        code = sentence.language
        words = after.words if after and len(after.words) > _OPENING else ()
        opening = forms_of(words[:_OPENING], code)
        for word in hard_words(sentence):
            forms = forms_of((word,), code)
            if forms.isdisjoint(known[code] | opening):
                yield sentence.element, f'"{word}" may be a hard word. The word list does not explain it.'
            known[code] |= forms
        known[code] |= forms_of(sentence.words, code) & opening
