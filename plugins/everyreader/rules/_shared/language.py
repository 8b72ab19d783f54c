"""Language of an element, and the word lists that its language brings."""

from __future__ import annotations

from functools import cache

from everyreader.html import attribute
from everyreader.registry import languages
from everyreader.rules._shared.texts import plain
from everyreader.types import Element, Page


def language_of(page: Page, element: Element) -> str:
    """BCP 47 code of the nearest `lang`, or of the page where no element names one."""
    return _named_language(element) or page.language


def _named_language(element: Element) -> str:
    node = element.closest("[lang]")
    while node is not None:
        if code := (attribute(node, "lang") or "").strip():
            return code
        node = node.parent.closest("[lang]")
    return ""


def words_of(code: str, name: str) -> tuple[str, ...]:
    """The list `name` of the language `code` or of its primary language; empty where there is none."""
    found = languages().get(code) or languages().get(code.split("-")[0].lower())
    return found.lists.get(name, ()) if found else ()


@cache
def plain_words_of(code: str, name: str) -> frozenset[str]:
    """The list `name` of a language as texts are compared; see `plain`."""
    return frozenset(map(plain, words_of(code, name)))
