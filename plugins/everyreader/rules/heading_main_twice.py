"""A page has several main headings.

Who: People who listen to the page can't tell which heading names the page.
Fix: Keep one line with a single `#`, and start the others with `##`.
Bad: <h1>Tea</h1><h1>Coffee</h1>
Good: <h1>Tea</h1><h2>Coffee</h2>
Source: WCAG 2.2 SC 1.3.1 (advice); technique G141.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    headings = [heading for heading in written(page, "h1") if not silent(heading)]
    for heading in headings[1:]:
        yield heading, f'"{short(words_in(heading))}" is one more main heading of the page.'
