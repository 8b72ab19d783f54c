"""How many syllables a word has, by the patterns of its language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from everyreader.types import Language

_Patterns = tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]


def _either(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns)) if patterns else None


@cache
def _patterns(nucleus: str, fewer: tuple[str, ...], more: tuple[str, ...]) -> _Patterns:
    return re.compile(nucleus), _either(fewer), _either(more)


@lru_cache(maxsize=65536)
def syllables(word: str, language: Language) -> int | None:
    """Syllables of one word, 1 or more; none: the language's file has no [reading.syllables].

    The table holds `nucleus`, what a syllable is built on, then `fewer` and `more`, patterns that each take
    away or add one, and `exceptions`, whole words with their number.
    """
    table: Mapping[str, Any] | None = language.reading.get("syllables")
    if table is None:
        return None
    lower = word.lower().replace("’", "'")
    if lower in table.get("exceptions", {}):
        return int(table["exceptions"][lower])
    nucleus, fewer, more = _patterns(
        table["nucleus"], tuple(table.get("fewer", ())), tuple(table.get("more", ()))
    )
    count = len(nucleus.findall(lower))
    count -= len(fewer.findall(lower)) if fewer else 0
    count += len(more.findall(lower)) if more else 0
    return max(count, 1)
