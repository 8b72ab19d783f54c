"""The marks of a page's text, for rules that know which ones its language has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from everyreader.html import attribute, is_element, is_text, remembered
from everyreader.registry import known_language
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.types import Element, Page

ELSE = "\ufffc"  # stands for what is no text of this language: a foreign passage, code
BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, caption, summary"
_NO_TEXT = "code, pre, kbd, samp, var, math, svg, .headerlink, script, style, template"


def marked_texts(page: Page, key: str) -> Iterator[tuple[Element, Any, str]]:
    """Each block of text whose language has `key` in [typography], with what it has there, and its words."""
    for element in written(page, BLOCKS):
        language = known_language(code := language_of(page, element))
        if language and (wanted := language.typography.get(key)) and not silent(element):
            yield element, wanted, _text(element, code)


@remembered
def _text(node: Element, code: str) -> str:
    """The text of an element in one language, without that of blocks inside it."""
    parts = []
    for child in node:
        if is_text(child):
            parts.append(child.text)
        elif is_element(child) and child.matches(BLOCKS):
            parts.append("\n")
        elif is_element(child):
            foreign = (attribute(child, "lang") or code) != code
            parts.append(ELSE if foreign or child.matches(_NO_TEXT) else _text(child, code))
    return "".join(parts)


def around(text: str, start: int, end: int) -> str:
    """The marks from `start` to `end` with the word before and after them, for a message."""
    before = text[:start].split(ELSE)[-1].split("\n")[-1].split(" ")[-2:]
    after = text[end:].split(ELSE)[0].split("\n")[0].split(" ")[:2]
    return f"{' '.join(before)}{text[start:end]}{' '.join(after)}".strip()
