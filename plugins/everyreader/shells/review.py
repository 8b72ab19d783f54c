"""Who wrote a page, who has checked it and when it changed, from its front matter.

What no one has checked is called so.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date

from everyreader.shells.run import Place
from everyreader.types import Language

_REGIONS = {"en": "en-GB"}  # Babel's plain English is American: November 24, 2026


def review(meta: Mapping[str, Any], place: Place, original: str, language: Language) -> dict[str, Any]:
    """Status of a page for templates, which speak `language`.

    returns  `drafted_by`, `checked_by` (name, date, as), `is_translation`, and `updated`: the day of the last
             change as `iso` and in `words`, or none
    """
    about = meta.get("everyreader") or {}
    checks = about.get("checked_by") or []
    updated = about.get("updated")
    return {
        "drafted_by": str(about.get("drafted_by") or "machine"),
        "checked_by": [
            {
                "name": str(check.get("name", "")),
                "date": _in_words(check.get("date", ""), language),
                "as": str(check.get("as", "")),
            }
            for check in checks
        ],
        "is_translation": place.language != original,
        "updated": {"iso": str(updated), "words": _in_words(updated, language)} if updated else None,
    }


def _in_words(day: object, language: Language) -> str:
    """A date as the language writes it; as typed where it is none, or Babel does not know the language."""
    if not isinstance(day, datetime.date):
        return str(day)
    try:
        locale = Locale.parse(_REGIONS.get(language.code, language.code), sep="-")
    except UnknownLocaleError:
        return str(day)
    return format_date(day, "long", locale)


def status_words(meta: Mapping[str, Any], place: Place, original: str, language: Language) -> str:
    """The status in one or two sentences of the page's language, for paper."""
    said = review(meta, place, original, language)
    words = language.interface
    if said["checked_by"]:
        return " ".join(words["checked_by"].format(**check) for check in said["checked_by"])
    if said["drafted_by"] == "person":
        made = words["person_drafted"]
    else:
        made = words["machine_translated" if said["is_translation"] else "machine_drafted"]
    return f"{made} {words['not_tested_easy']}" if place.version == "easy" else made
