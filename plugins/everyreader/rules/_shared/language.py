"""Language of an element, and the word lists that its language brings."""

from __future__ import annotations

from everyreader.html import attribute
from everyreader.registry import languages
from everyreader.rules._shared.hidden import lineage
from everyreader.types import Element, Page


def language_of(page: Page, element: Element) -> str:
    """BCP 47 code of the nearest `lang`, or of the page where no element names one."""
    for node in lineage(element):
        code = (attribute(node, "lang") or "").strip()
        if code:
            return code
    return page.language


def words_of(code: str, name: str) -> tuple[str, ...]:
    """The list `name` of the language `code` or of its primary language; empty where there is none."""
    found = languages().get(code) or languages().get(code.split("-")[0].lower())
    return found.lists.get(name, ()) if found else ()
