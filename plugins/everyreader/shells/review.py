"""Who wrote a page and who has checked it, from its front matter. What no one has checked is called so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from everyreader.shells.run import Place
from everyreader.types import Language


def review(meta: Mapping[str, Any], place: Place, original: str) -> dict[str, Any]:
    """Status of a page for templates: `drafted_by`, `checked_by` (name, date, as) and `is_translation`."""
    about = meta.get("everyreader") or {}
    checks = about.get("checked_by") or []
    return {
        "drafted_by": str(about.get("drafted_by") or "machine"),
        "checked_by": [{key: str(check.get(key, "")) for key in ("name", "date", "as")} for check in checks],
        "is_translation": place.language != original,
    }


def status_words(meta: Mapping[str, Any], place: Place, original: str, language: Language) -> str:
    """The status in one or two sentences of the page's language, for paper."""
    said = review(meta, place, original)
    words = language.interface
    if said["checked_by"]:
        return " ".join(words["checked_by"].format(**check) for check in said["checked_by"])
    if said["drafted_by"] == "person":
        made = words["person_drafted"]
    else:
        made = words["machine_translated" if said["is_translation"] else "machine_drafted"]
    return f"{made} {words['not_tested_easy']}" if place.version == "easy" else made
