"""A sentence of an Easy Read page is far too long.

Who: People with learning disabilities lose the thread.
Fix: Make two or three sentences of it, each on its own line.
Bad: <p>We asked all of the people who use the service what they would like us to do next year and then we
    wrote it down.</p>
Good: <p>We asked the people who use the service.</p><p>We wrote down what they want.</p>
Source: "No sentence over 20 words, and at most one in ten over 15": strict, and met by good Easy Read that
    was measured.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.ERROR, group="easy-read", version="easy", limit="easy_sentence_words_most")
def check(page: Page, sentence: Sentence, limit: float) -> Iterator[tuple[Element | None, str]]:
    count = len(sentence.words)
    if count > limit:
        yield (
            sentence.element,
            f'"{short(sentence.text)}" has {count} words. At most {limit:.0f} are readable here.',
        )
