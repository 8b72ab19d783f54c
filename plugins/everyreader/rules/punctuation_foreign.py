"""A mark of another script stands in the text.

Who: People who read from right to left meet a mark that looks and points the wrong way.
Fix: Use the mark of the language: ، ؛ ؟ in Arabic and Urdu, and ۔ at the end of a sentence in Urdu.
Bad: <p lang="ar" dir="rtl">شاي, قهوة</p>
Good: <p lang="ar" dir="rtl">شاي، قهوة</p>
Source: Unicode Standard, 9.2, Arabic punctuation; W3C, "Text Layout Requirements for the Arabic Script".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from everyreader.registry import rule
from everyreader.rules._shared.typography import ELSE, around, marked_texts
from everyreader.types import Element, Level, Page


@lru_cache(maxsize=16)
def _pattern(marks: str) -> re.Pattern[str]:
    """A mark at the end of a word that is not Latin: in numbers and Latin words marks are their own."""
    return re.compile(rf"(?<=[^\W_a-zA-Z]|[)»”{ELSE}])[{re.escape(marks)}](?=[\s»”)]|$)", re.MULTILINE)


@rule(level=Level.WARNING, group="reading-level", seeks="[,;?.]")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element, instead, text in marked_texts(page, "instead"):
        if found := _first(instead, text):
            shown = around(text, found.start(), found.end())
            yield (
                element,
                f'In "{shown}" the mark {found[0]} is one of another script: use {instead[found[0]]} here.',
            )


def _first(instead: Mapping[str, str], text: str) -> re.Match[str] | None:
    numbered = re.compile(r"\s*\d+$")  # "1." at the start counts and ends no sentence
    found = _pattern("".join(instead)).finditer(text)
    return next((mark for mark in found if not numbered.fullmatch(text[: mark.start()])), None)
