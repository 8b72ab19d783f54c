"""A translation calls a thing by another name than the one that was agreed.

Who:    Readers of the translation think that another word means another thing.
Fix:    Use the agreed words of your language, or add this form to `terms.yml` if it is right too.
Bad:    "Co-production helps.", translated as « La participation aide. »
Good:   "Co-production helps.", translated as « La coproduction aide. »
Source: ISO 17100, 5.3.1: a translation keeps to the agreed terminology.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.translated import other_terms
from everyreader.types import Level, Page, Site, SourceLine


@rule(level=Level.WARNING, group="translations")
def check(site: Site) -> Iterator[tuple[Page, SourceLine | None, str]]:
    for page, line, words, term in other_terms(site):
        yield page, line, f'The original says "{words}", which is called "{term}" on this site.'
