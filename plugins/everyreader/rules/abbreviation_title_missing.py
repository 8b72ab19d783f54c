"""A short form is marked and doesn't say what it stands for.

Who: People who don't know the letters look for the meaning that the mark promises.
Fix: Write the words: `*[NHS]: National Health Service` at the end of the page.
Bad: <p>The <abbr>NHS</abbr> helps.</p>
Good: <p>The <abbr title="National Health Service">NHS</abbr> helps.</p>
Source: WCAG 2.2 SC 3.1.4; technique H28.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import folded, plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="abbr", wcag=("3.1.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    title = (attribute(element, "title") or "").strip()
    before = element.parent.text if element.parent is not None else ""
    written_out = f"({folded(element.text)})" in before or f"{folded(element.text)} (" in before
    repeated = title and plain(title) == plain(element.text)
    if ((not title and not written_out) or repeated) and element.text.strip() and not silent(element):
        yield element, f'The short form "{short(element.text)}" doesn\'t say what it stands for.'
