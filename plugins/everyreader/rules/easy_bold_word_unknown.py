"""A bold word of an Easy Read page is not in the word list.

Who: Readers expect the meaning of a bold word, and find none.
Fix: Add the word to the word list (`words.yml`), or take the stars away.
Bad: <p>We share <strong>assets</strong>.</p>
Good: <p>We share <strong>power</strong>.</p>
Source: Department of Health (2010), "Making written information easier to understand": explain hard words.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_elements, explained
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for bold in easy_elements(page, "strong, b"):
        if plain(bold.text) and plain(bold.text) not in {plain(form) for form in explained(page)}:
            yield bold, f'"{short(bold.text)}" is bold but not in the word list.'
