"""A hard word has no meaning beside it.

Who: People who don't know the word can't go on.
Fix: Use a word that people say every day, or add the word to the word list (`words.yml`).
Bad: <p>The methodology is new.</p>
Good: <p>The way we work is new. We share power.</p>
Source: WCAG 2.2 SC 3.1.3 (advice). Hard: long, and rare in wordfreq 3.1.1;
    words made like those of law or science also when less rare. Not words of daily life, and not names.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, wcag=("3.1.3",), group="reading-level", version="standard")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if words := page.reading.hard_words:
        yield None, f"Some words may be hard for readers: {', '.join(words)}."
