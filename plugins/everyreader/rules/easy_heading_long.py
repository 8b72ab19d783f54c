"""A heading of an Easy Read page is long.

Who: People who look for their part of the page can't see it at a glance.
Fix: Use a few words that say what the part is about.
Bad: <h2>How we work together with all of the people who use services</h2>
Good: <h2>How we work together</h2>
Source: Siegel Leichte Sprache BW: short clear headings. The number, 8 words, is our choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.prose import easy_elements
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read", limit="easy_heading_words")
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    for heading in easy_elements(page, "h1, h2, h3, h4, h5, h6"):
        count = len(words_in(heading).split())
        if count > limit:
            yield (
                heading,
                f'The heading "{short(words_in(heading))}" has {count} words, more than {limit:.0f}.',
            )
