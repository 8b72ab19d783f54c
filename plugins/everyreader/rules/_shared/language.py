"""Language of an element, and the word lists that its language brings."""

from __future__ import annotations

from functools import lru_cache

from everyreader.html import attribute
from everyreader.registry import languages
from everyreader.rules._shared.hidden import lineage
from everyreader.types import Element, Page


def language_of(page: Page, element: Element) -> str:
    """BCP 47 code of the nearest `lang`, or of the page where no element names one."""
    return _named_language(element) or page.language


@lru_cache(maxsize=16384)
def _named_language(element: Element) -> str:
    codes = ((attribute(node, "lang") or "").strip() for node in lineage(element))
    return next((code for code in codes if code), "")


def words_of(code: str, name: str) -> tuple[str, ...]:
    """The list `name` of the language `code` or of its primary language; empty where there is none."""
    found = languages().get(code) or languages().get(code.split("-")[0].lower())
    return found.lists.get(name, ()) if found else ()
