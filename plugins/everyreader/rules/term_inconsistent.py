"""A thing is called by another name than on the rest of the site.

Who: People who read little think that another word means another thing.
Fix: Use the word that the site uses everywhere. The list of them is `terms.yml`.
Bad: <p>Coproduction helps.</p>
Good: <p>Co-production helps.</p>
Source: WCAG 3.0 draft, "consistent words"; Siegel Leichte Sprache BW; Canton Zürich RULES_LS.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import never_used
from everyreader.types import Element, Level, Page, Sentence


@rule(level=Level.WARNING, group="reading-level")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    for words, term in never_used(page, sentence):
        yield sentence.element, f'"{words}" is called "{term}" on this site.'
