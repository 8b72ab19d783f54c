"""How a language writes dates, numbers and lists, by Babel from Unicode's CLDR."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from everyreader.types import Language

_REGIONS = {"en": "en-GB"}  # Babel's plain English is American: November 24, 2026
_LISTS_BY_COMMAS = {"cy"}  # CLDR has "a(c)" for the Welsh "and", which depends on the next letter


def _locale(language: Language) -> Locale | None:
    """None: Babel does not know the language; then things are shown as they are typed."""
    try:
        return Locale.parse(_REGIONS.get(language.code, language.code), sep="-")
    except UnknownLocaleError:
        return None


def in_words(day: object, language: Language) -> str:
    """A date as the language writes it; as typed where it is none."""
    locale = _locale(language)
    if locale is None or not isinstance(day, datetime.date):
        return str(day)
    return format_date(day, "long", locale)


def number(value: int, language: Language) -> str:
    """A whole number as the language writes it: "1,234" in English, "1 234" in French."""
    locale = _locale(language)
    return str(value) if locale is None else format_decimal(value, locale=locale)


def listed(things: Sequence[str], language: Language) -> str:
    """One or more things as a list in a sentence: "A, B and C"."""
    locale = _locale(language)
    if locale is None or language.code in _LISTS_BY_COMMAS:
        return ", ".join(things)
    return format_list(list(things), locale=locale)


def checked(checks: Sequence[Any], language: Language) -> list[tuple[str, str]]:
    """Who checked a page, and when: a list of names for each day, in the order of the front matter.

    checks  each with `name`, `date` and perhaps `as`, in what role: it stands in brackets
    """
    roles = [(check, f" ({check['as']})" if check.get("as") else "") for check in checks]
    entries = [(f"{check.get('name', '')}{role}", check.get("date", "")) for check, role in roles]
    return [
        (listed([name for name, _ in same], language), in_words(day, language))
        for day, same in groupby(entries, key=lambda entry: entry[1])
    ]
