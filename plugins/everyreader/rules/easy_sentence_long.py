"""A sentence of an Easy Read page is long.

Who: People with learning disabilities may forget its beginning.
Fix: Make two sentences of it, each with one idea.
Bad: <p>We asked the people who use the service what they want and we wrote it down.</p>
Good: <p>We asked the people who use the service.</p>
Source: GOV.UK, "Accessible communication formats", and Department of Health (2010): 10 to 15 words.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import limit
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    most, count = limit(sentence.language, "easy_sentence_words"), len(sentence.words)
    if page.version == "easy" and most < count <= limit(sentence.language, "easy_sentence_words_most"):
        yield sentence.element, f'"{short(sentence.text)}" has {count} words. {most:.0f} or fewer are better.'
