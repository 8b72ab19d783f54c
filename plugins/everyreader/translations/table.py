"""The translations of a site as a small table for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from everyreader.records import Translation

WORDS = {
    "source": "written here first",
    "reviewed": "reviewed",
    "draft": "draft",
    "outdated": "outdated",
    "unrecorded": "unrecorded",
    "missing": "missing",
    "orphaned": "without original",
}


def table(translations: Iterable[Translation]) -> str:
    """How many pages each language has, by status: one line a language."""
    counts: dict[str, Counter[str]] = {}
    for translation in translations:
        counts.setdefault(translation.language, Counter())[translation.status] += 1
    lines = [
        f"  {language}: "
        + ", ".join(f"{count[status]} {words}" for status, words in WORDS.items() if count[status])
        for language, count in counts.items()
    ]
    return "\n".join(["Translations", *lines, ""])
