"""A sentence of an Easy Read page may not say who does something.

Who: People with learning disabilities look for who does what. A passive sentence hides it.
Fix: Begin with who does it: "The manager decided", not "It was decided".
Bad: <p>The plan was changed.</p>
Good: <p>We changed the plan.</p>
Source: GOV.UK, "Accessible communication formats"; COGA "Making Content Usable". A hint only.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import passive
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.NOTE, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    if words := passive(sentence):
        yield sentence.element, f'"{words}" may hide who does it.'
