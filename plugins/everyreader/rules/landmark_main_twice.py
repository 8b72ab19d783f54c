"""A page has two main parts.

Who: People who jump to the main part may land in the wrong one.
Fix: Keep one `<main>` in the template; the Markdown of a page needs none.
Bad: <!doctype html><html lang="en"><title>Tea</title><body><main>Tea.</main><main>Milk.</main></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><main>Tea. Milk.</main></body></html>
Source: HTML Standard, 4.4.14; WAI-ARIA Authoring Practices, "Landmark regions"; WCAG 2.2 SC 1.3.1 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    found = [
        part for part in page.select("main, [role=main]") if role_of(part) == "main" and not silent(part)
    ]
    for part in found[1:]:
        yield part, "The page has a second main part."
