"""A sentence of an Easy Read page is long.

Who: People with learning disabilities may forget its beginning.
Fix: Make two sentences of it, each with one idea.
Bad: <p>We asked the people who use the service what they want and we wrote it down.</p>
Good: <p>We asked the people who use the service.</p>
Source: GOV.UK, "Accessible communication formats", and Department of Health (2010): 10 to 15 words.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import language_limit, rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read", version="easy", limit="easy_sentence_words")
def check(page: Page, sentence: Sentence, limit: float) -> Iterator[tuple[Element | None, str]]:
    count, far_too_long = (
        len(sentence.words),
        language_limit(page, sentence.language, "easy_sentence_words_most"),
    )
    if limit < count <= far_too_long:
        yield (
            sentence.element,
            f'"{short(sentence.text)}" has {count} words. {limit:.0f} or fewer are better.',
        )
