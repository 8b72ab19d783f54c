"""Nobody can say how hard a page in this language is.

Who: Readers of this language may meet a text that is harder than the others, and no check sees it.
Fix: Ask a reader of the language, or add its [reading] table (see the file of another language).
Bad: <!doctype html><html lang="sw"><head><title>Chai</title></head>
    <body><article lang="sw"><p>Tunakunywa chai pamoja.</p></article></body></html>
Good: <p>We drink tea together.</p>
Source: Our choice: what isn't measured is called not measured, and never judged as English.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import is_measured
from everyreader.types import Element, Level, Page

_UNKNOWN = "und"  # BCP 47; of a page that says no language, of which another rule speaks


@rule(level=Level.NOTE, group="reading-level")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for code in sorted({sentence.language for sentence in page.sentences}):
        if code != _UNKNOWN and not is_measured(code):
            yield (
                None,
                f"The words in the language '{code}' are not measured: there is no reading data for it yet.",
            )
