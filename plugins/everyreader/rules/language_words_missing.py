"""Some words of a language that rules need aren't known.

Who: Readers of this language get pages on which vague links and the like were not looked for.
Fix: Write the lists in `languages/<code>.toml`, under `[lists]`. A speaker of the language should check
    them.
Bad: <!doctype html><html lang="tlh"><title>Tea</title><body><article><p>Tea.</p></article></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><article><p>Tea.</p></article></body></html>
Source: architecture of everyreader: what can't be judged is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.language import words_of
from everyreader.types import Element, Level, Page

_NEEDED = (
    "colour_words",
    "complex_pictures",
    "decoration_words",
    "description_words",
    "image_words",
    "new_window_words",
    "page_things",
    "placeholder_alts",
    "position_words",
    "transcript_words",
    "vague_links",
)


@rule(level=Level.NOTE, selects="html[lang]")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = (attribute(element, "lang") or "").strip()
    missing = [name for name in _NEEDED if not words_of(code, name)]
    if code and missing:
        yield element, f'For the language "{code}" these word lists are missing: {", ".join(missing)}.'
