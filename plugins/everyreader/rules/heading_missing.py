"""A page has no main heading.

Who: People who listen to the page look for the main heading first, to know where they are.
Fix: Start the page with one line `# Title`.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><article><p>We drink tea.</p></article></body>
    </html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><article><h1>Tea</h1><p>We drink tea.</p>
    </article></body></html>
Source: WCAG 2.2 SC 1.3.1, SC 2.4.6 (advice); technique G141.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import content_of
from everyreader.rules._shared.hidden import silent
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    headings = page.select("h1, [role=heading][aria-level='1']")
    if content_of(page) and all(silent(heading) for heading in headings):
        yield None, "The page has no main heading (level 1)."
