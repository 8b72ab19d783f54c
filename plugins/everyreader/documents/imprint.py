"""What a document says besides the words of its page: who made it, when it changed, which version it is."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from everyreader.types import Language
from everyreader.written_forms import checked, in_words


@dataclass(frozen=True)
class Imprint:
    """
    site     name of the site, or "" where it is not known
    status   who made the page and who checked it, in easy words of the page's language
    checked  True: a person has checked it, and the status has a solid edge, not a dashed one
    updated  the day of the last change in words, or ""
    version  content id of the text, or ""
    """

    site: str
    status: str
    checked: bool
    updated: str = ""
    version: str = ""

    def foot(self, interface: Mapping[str, str], full_stop: str) -> str:
        """The line at the foot of each page: the day of the last change, and the version of the text."""
        updated = f"{interface['last_changed']} {self.updated}{full_stop}" if self.updated else ""
        version = interface["text_version"].format(id=self.version) + full_stop if self.version else ""
        return f"{updated} {version}".strip()


def imprint(
    site: str, meta: Mapping[str, Any], version: str, content_id: str, language: Language, translated: bool
) -> Imprint:
    """The imprint of a page, from its front matter.

    version     "standard" or "easy"
    content_id  of its text
    language    of its text, in which the imprint speaks; translated: the text was first written in another
    """
    about = meta.get("everyreader") or {}
    updated = about.get("updated")
    return Imprint(
        site,
        _status(about, version, language, translated),
        bool(about.get("checked_by")),
        in_words(updated, language) if updated else "",
        content_id,
    )


def updated(meta: Mapping[str, Any]) -> datetime.date | None:
    """The day of the last change that a page's front matter names, if it names one."""
    day = (meta.get("everyreader") or {}).get("updated")
    return day if isinstance(day, datetime.date) else None


def _status(about: Mapping[str, Any], version: str, language: Language, translated: bool) -> str:
    words = language.interface
    checks = about.get("checked_by") or []
    if checks:
        said = checked(checks, language)
        return " ".join(words["checked_by"].format(name=names, date=day) for names, day in said)
    if about.get("drafted_by") == "person":
        made = words["person_drafted"]
    else:
        made = words["machine_translated" if translated else "machine_drafted"]
    return f"{made} {words['not_tested_easy']}" if version == "easy" else made
