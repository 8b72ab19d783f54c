"""A row of an Easy Read page has many sentences.

Who: People with learning disabilities need a rest, and a picture, after a few sentences.
Fix: Make two rows of it, each with its own picture.
Bad: <ul class="rows"><li><img src="tea.svg" alt="Tea"><div><p>We meet.</p><p>We talk.</p><p>We
    plan.</p><p>We check.</p></div></li></ul>
Good: <ul class="rows"><li><img src="tea.svg" alt="Tea"><div><p>We meet.</p><p>We talk.</p></div></li></ul>
Source: lucid-lint, profile "falc" (French Easy Read): 3 sentences; COGA "Making Content Usable": short
    blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read", limit="easy_block_sentences")
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    for _, group in groupby(easy_sentences(page), key=_row):
        found = list(group)
        if len(found) > limit:
            message = f"There are {len(found)} sentences in one row. At most {limit:.0f} are better."
            yield found[0].element, message


def _row(sentence: Sentence) -> Element:
    return sentence.element.closest("li, .choice") or sentence.element
