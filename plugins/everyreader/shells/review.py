"""Who wrote a page, who has checked it and when it changed, from its front matter.

What no one has checked is called so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from everyreader.registry import languages
from everyreader.shells.addresses import Addresses
from everyreader.shells.run import Place
from everyreader.types import Language
from everyreader.written_forms import checked, in_words


def review(meta: Mapping[str, Any], place: Place, original: str, language: Language) -> dict[str, Any]:
    """Status of a page for templates, which speak `language`.

    returns  `drafted_by`, `checked_by` (names, date), `is_translation`, and `updated`: the day of the last
             change as `iso` and in `words`, or none
    """
    about = meta.get("everyreader") or {}
    return {
        "drafted_by": str(about.get("drafted_by") or "machine"),
        "checked_by": [
            {"names": names, "date": day} for names, day in checked(about.get("checked_by") or [], language)
        ],
        "is_translation": place.language != original,
        "updated": _day(about, language),
    }


def outdated(
    meta: Mapping[str, Any], place: Place, at: Addresses, language: Language
) -> dict[str, Any] | None:
    """What a reader is told whose page is older than its original; none: it is not.

    returns  `updated`, as `review` has it; `url` of the original, and the `language` of that
    """
    run = at.run
    file = run.name(run.folder(place.language) / place.path)
    if not any(one.file == file and one.status == "outdated" for one in run.translations):
        return None
    return {
        "updated": _day(meta.get("everyreader") or {}, language),
        "url": at.page(run.original, place.path),
        "language": languages()[run.original],
    }


def _day(about: Mapping[str, Any], language: Language) -> dict[str, str] | None:
    updated = about.get("updated")
    return {"iso": str(updated), "words": in_words(updated, language)} if updated else None
