"""A sentence of an Easy Read page says “not” twice.

Who: Two negations are a riddle for many people.
Fix: Say what is so, not what isn't.
Bad: <p>You can not meet us without a letter, never.</p>
Good: <p>Bring a letter.</p>
Source: COGA "Making Content Usable"; Siegel Leichte Sprache BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import negations
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    if len(found := negations(sentence)) > 1:
        yield sentence.element, f'"{short(sentence.text)}" says no twice: {", ".join(found)}.'
