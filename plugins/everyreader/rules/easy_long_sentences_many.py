"""Too many sentences of an Easy Read page are long.

Who: People with learning disabilities get tired and stop.
Fix: Shorten the long sentences until nine in ten are short.
Bad: <p>We asked the people who use the service what they want and we wrote it down.</p><p>We talk.</p>
Good: <p>We asked the people who use the service.</p><p>We talk.</p>
Source: "At most one sentence in ten over 15 words": met by good Easy Read that was measured (MiniKlexikon:
    3 in 100).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import language_limit, rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, group="easy-read", limit=0.1)
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    found = easy_sentences(page)
    long = [s for s in found if len(s.words) > language_limit(page, s.language, "easy_sentence_words")]
    if len(long) > limit * len(found):
        yield None, f"{len(long)} of {len(found)} sentences are long. At most {limit:.0%} may be."
