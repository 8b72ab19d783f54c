"""A footnote has no way back to the text.

Who: People who use the keyboard or listen to the page lose their place.
Fix: Use Markdown footnotes, `[^1]`, or put a link to the place in the text at the end of the note.
Bad: <p>Tea<a id="r1" role="doc-noteref" href="#n1">1</a></p><p id="n1">It is hot.</p>
Good: <p>Tea<a id="r1" role="doc-noteref" href="#n1">1</a></p><p id="n1">It is hot. <a href="#r1">Back</a>
    </p>
Source: WCAG 2.2 SC 2.4.3 (advice); Digital Publishing WAI-ARIA 1.1, doc-backlink.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.names import by_ids
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a.footnote-ref, a[role=doc-noteref]", wcag=("2.4.3",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    id = (attribute(element, "href") or "").partition("#")[2]
    notes = by_ids(element.closest("html"), id)
    text = notes[0].text.strip() if notes else ""  # an empty place is no note
    way_back = text and (notes[0].select("a[href^='#']") or _stands_twice(page, id))
    if text and not way_back:
        yield element, f'The footnote "{short(text, 40)}" has no way back to the text.'


def _stands_twice(page: Page, id: str) -> bool:
    """Whether nobody can say which of several elements is meant: `id-duplicate` speaks of it."""
    return sum(attribute(element, "id") == id for element in page.select("[id]")) > 1
