"""Unseen signs turn letters around or leave a direction open: they can hide what a text says.

Who: People who see one thing, while a voice, a search or a program reads another.
Fix: Delete the sign. Words that run the other way are marked: `<span lang="ar" dir="rtl">…</span>`.
Bad: <p>Open plan&#x202E;fdp.exe first.</p>
Good: <p>Open planexe.pdf first. We call it <span lang="ar" dir="rtl">شاي</span>.</p>
Source: WCAG 2.2 SC 1.3.2; Unicode Technical Standard 55; Boucher and Anderson, "Trojan Source" (2021).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import own_text
from everyreader.rules._shared.typography import BLOCKS
from everyreader.rules._shared.unseen import MAY_HIDE, hiding
from everyreader.types import Element, Level, Page, SourceLine

_BLOCKS = f"{BLOCKS}, pre, title"


@rule(level=Level.ERROR, wcag=("1.3.2",))
def check(page: Page) -> Iterator[tuple[Element | SourceLine | None, str]]:
    said: set[str] = set()
    for where, text in _passages(page):
        for message in hiding(text):
            # What a writer's line holds stands on the page too.
            if message not in said or isinstance(where, SourceLine):
                yield where, message
            said.add(message)


def _passages(page: Page) -> Iterator[tuple[Element | SourceLine | None, str]]:
    """Each line or paragraph in which such a sign may stand: first those that the writer wrote."""
    yield from ((line, line.text) for line in page.source)
    yield from ((None, value) for value in page.meta.values() if isinstance(value, str))
    if MAY_HIDE.search(page.html):
        for element in page.select("*"):
            yield element, _text(element)
            yield from ((element, attribute(element, name) or "") for name in element.attrs)


def _text(element: Element) -> str:
    """The text of a block, where a sign may begin in one of its elements and end in another, or its own."""
    block = element.closest(_BLOCKS)
    if block is None or block.select_one(_BLOCKS):
        return own_text(element)
    return str(element.text) if element is block else ""
