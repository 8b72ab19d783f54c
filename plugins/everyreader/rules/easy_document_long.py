"""An Easy Read page is long.

Who: People with learning disabilities get tired and miss the end.
Fix: Keep what matters most, or make two pages.
Bad: a page of more than 1,000 words
Good: <p>We share power.</p>
Source: Easy Read Standard 1.0: under 1,000 words.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read", limit="easy_page_words")
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    count = sum(len(s.words) for s in easy_sentences(page))
    if count > limit:
        yield None, f"This Easy Read page has {count} words. Fewer than {limit:.0f} are better."
