"""A page has no title.

Who: People who have many pages open, or listen to them, can't tell which one this is.
Fix: Write `title: …` between the lines `---` at the start of the file.
Bad: <!doctype html><html lang="en"><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><head><title>Tea</title></head><body><p>Tea.</p></body></html>
Source: WCAG 2.2 SC 2.4.2; ACT rule 2779a5.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, wcag=("2.4.2",), act=("2779a5",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    titles = [title for title in page.select("title") if title.closest("svg") is None]
    if not titles or not titles[0].text.strip():
        yield None, "The page has no title."
