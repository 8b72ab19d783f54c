"""A mark lacks the no-break space of its language, so that it may stand alone on the next line.

Who: People who read little stumble over a line that begins with a question mark.
Fix: Put a no-break space before the mark, or after an opening one: `&nbsp;` in Markdown.
Bad: <p lang="fr">Vous venez ?</p>
Good: <p lang="fr">Vous venez&#x202F;?</p>
Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.typography import around, marked_texts
from everyreader.types import Element, Level, Page

_SPACES = "\u00a0\u202f"


@lru_cache(maxsize=16)
def _before(marks: str) -> re.Pattern[str]:
    """A mark at the end of words; in an address or a time it stands inside them."""
    marks = re.escape(marks)
    return re.compile(rf"(?<![{_SPACES}{marks}(\n])(?<!^)[{marks}](?=[\s{marks}”),.…]|$)")


@lru_cache(maxsize=16)
def _after(marks: str) -> re.Pattern[str]:
    return re.compile(rf"[{re.escape(marks)}](?![{_SPACES}])")


@rule(level=Level.NOTE, group="reading-level", seeks="[:;!?«»]")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for key, pattern in (("before", _before), ("after", _after)):
        for element, marks, text in marked_texts(page, key):
            if found := pattern(marks).search(text):
                shown = around(text, found.start(), found.end())
                yield element, f'In "{shown}" a no-break space is missing {key} the mark {found[0]} here.'
