"""A page carries a name or logo that only texts may have which readers have tested, and nobody has tested it.

Who: People with learning disabilities trust the name: it says that people like them found the page easy.
Fix: Take the name or the logo off, or have the page tested and write who did under `checked_by:`, with
    `as: tester`.
Bad: <h1>Tea in European Easy-to-Read</h1>
Good: ---
    everyreader: {checked_by: [{name: Amal, date: 2026-12-01, as: tester}]}
    ---
    <h1>Tea in European Easy-to-Read</h1>
Source: Inclusion Europe, conditions for its Easy-to-Read logo; Unapei, "L’information pour tous" (FALC).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import file_name, mentions
from everyreader.types import Element, Level, Page

_LOGO = re.compile(r"easy-?to-?read|(?<![a-z])(?:falc|etr)(?![a-z])|inclusion-?europe", re.IGNORECASE)
_NAMES_THE_PAGE = "h1, h2, h3, figcaption, caption, a, p, li, td"


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.version != "easy" or _tested(page):
        return
    for element in written(page, f"{_NAMES_THE_PAGE}, img"):
        words = attribute(element, "alt") or "" if element.tag == "img" else words_in(element)
        name = mentions(words, words_of(language_of(page, element), "tested_names"))
        if element.tag == "img" and not name and _LOGO.search(file_name(element)):
            name = file_name(element)
        if name and not element.select_one(_NAMES_THE_PAGE):
            yield element, f'"{name}" says that readers have tested the page, and no record says so.'


def _tested(page: Page) -> bool:
    """Whether the front matter names somebody who tested the page as a reader."""
    checks = (page.meta.get("everyreader") or {}).get("checked_by") or []
    return any("tester" in str(check.get("as", "")).lower() for check in checks if isinstance(check, dict))
