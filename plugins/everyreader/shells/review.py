"""Who wrote a page, who has checked it and when it changed, from its front matter.

What no one has checked is called so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from everyreader.documents.imprint import in_words
from everyreader.shells.run import Place
from everyreader.types import Language


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
                "date": in_words(check.get("date", ""), language),
                "as": str(check.get("as", "")),
            }
            for check in checks
        ],
        "is_translation": place.language != original,
        "updated": {"iso": str(updated), "words": in_words(updated, language)} if updated else None,
    }
