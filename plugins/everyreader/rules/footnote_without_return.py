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
    if notes and not notes[0].select("a[href^='#']"):
        yield element, f'The footnote "{short(notes[0].text, 40)}" has no way back to the text.'
