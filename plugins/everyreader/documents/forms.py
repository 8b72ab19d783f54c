"""In which forms a page is printed, and what their files are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

Form = Literal["a4", "large", "booklet"]
EASY_READ: tuple[Form, ...] = ("a4", "large", "booklet")
STANDARD: tuple[Form, ...] = ("a4",)
EASY_WORKSHEET: tuple[Form, ...] = (
    "a4",
    "large",
)  # no booklet: cards that are cut out would have others behind
BOOK = "book"


def forms(version: str, worksheet: bool = False) -> tuple[Form, ...]:
    """The forms of a page: an Easy Read page has three, of which one that is a worksheet has two."""
    if version != "easy":
        return STANDARD
    return EASY_WORKSHEET if worksheet else EASY_READ


def file_name(stem: str, version: str, language: str, form: Form) -> str:
    """Says page, version, language and form wherever it is saved: `jigsaw.easy.en.large.pdf`."""
    parts = (stem, "easy" if version == "easy" else "", language, "" if form == "a4" else form, "pdf")
    return ".".join(filter(None, parts))


def is_on_paper(meta: Mapping[str, Any]) -> bool:
    """Whether a page is printed: `paper: false` below `everyreader` is for one that needs a screen."""
    return (meta.get("everyreader") or {}).get("paper") is not False


def is_worksheet(meta: Mapping[str, Any]) -> bool:
    """Whether a page is made to write on: its front matter says `worksheet: true` below `everyreader:`."""
    return bool((meta.get("everyreader") or {}).get("worksheet"))
