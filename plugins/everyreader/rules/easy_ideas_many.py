"""A sentence of an Easy Read page holds several ideas.

Who: People with learning disabilities need one idea at a time.
Fix: Write one sentence for each idea.
Bad: <p>We meet, talk, listen, plan.</p>
Good: <p>We meet and talk.</p>
Source: GOV.UK, "Accessible communication formats"; COGA "Making Content Usable".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import language_limit, rule
from everyreader.rules._shared.prose import listed
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence

_COMMA = re.compile(r"[,،](?!\d)")


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    joined, commas = listed(sentence, "joining_words"), len(_COMMA.findall(sentence.text))
    if len(joined) > language_limit(page, sentence.language, "easy_joining_words"):
        yield sentence.element, f'"{short(sentence.text)}" joins several ideas: {", ".join(joined)}.'
    elif commas > language_limit(page, sentence.language, "easy_commas"):
        yield (
            sentence.element,
            f'"{short(sentence.text)}" has {commas} commas. Make a list or more sentences.',
        )
