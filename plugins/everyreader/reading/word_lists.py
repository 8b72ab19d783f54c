"""Lists of words that say more than how often print has a word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import resources


@cache
def listed(kind: str, code: str) -> frozenset[str]:
    """The words of `data/<kind>/<code>.txt`, folded as `frequency.readings` folds; empty: there is none.

    kind  "everyday", "things" (what emoji show), "names" or "learned" (words of offices, law and science)
    """
    file = resources.files("everyreader.reading") / "data" / kind / f"{code}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return frozenset(word for line in lines if line[:1] != "#" for word in line.split())


def is_everyday(forms: Iterable[str], code: str) -> bool:
    """Whether people know a word from daily life, however rare in print; `forms` are its form and stems."""
    return any(form in listed("everyday", code) or form in listed("things", code) for form in forms)
