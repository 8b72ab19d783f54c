"""An Easy Read page has a footnote or cites a source.

Who: People who follow the small number lose their place.
Fix: Say it in the text, or leave it out. Cite sources on the standard page.
Bad: <p>We share power.<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></p>
Good: <p>We share power.</p>
Source: Netzwerk Leichte Sprache; Tirol, "Barrierefreie Dokumente".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.prose import easy_elements
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for note in easy_elements(page, "a.footnote-ref, [role=doc-noteref]"):
        yield note, f'The mark "{note.text.strip()}" leads to a footnote.'
    for mark in written(page, "[data-source]") if page.version == "easy" else ():
        yield mark, f'The citation "[@{attribute(mark, "data-source")}]" is not shown here.'
