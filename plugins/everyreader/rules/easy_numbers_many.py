"""A sentence of an Easy Read page has many numbers.

Who: Few people can keep several numbers in mind.
Fix: Write one sentence for each number, or leave some out.
Bad: <p>Come at 9, 10, 11 or 12.</p>
Good: <p>Come at 9 or 10.</p>
Source: lucid-lint, profile "falc" (French Easy Read): at most 3 numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read", version="easy", limit=3)
def check(page: Page, sentence: Sentence, limit: float) -> Iterator[tuple[Element | None, str]]:
    numbers = [word for word in sentence.words if word[0].isdigit()]
    if len(numbers) > limit:
        yield sentence.element, f'"{short(sentence.text)}" has {len(numbers)} numbers, more than {limit:.0f}.'
