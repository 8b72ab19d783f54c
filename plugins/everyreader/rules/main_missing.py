"""A page doesn't say where its own content is.

Who: People who listen to the page can't jump past the menu.
Fix: Put the content of the page into `<main>` in the template.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><main><p>Tea.</p></main></body></html>
Source: WCAG 2.2 SC 1.3.1 (advice); technique ARIA11.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import content_of
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    parts = [part for part in page.select("main, [role=main]") if not silent(part)]
    if content_of(page) and len(parts) != 1:
        count = len(parts) or "no"
        yield (
            None,
            f"The page has {count} main part{'' if len(parts) == 1 else 's'} (<main>); it should have one.",
        )
