"""A page has two titles.

Who: People who listen to the page may hear the wrong one: browsers show the first and drop the rest.
Fix: Keep one `<title>` in the template.
Bad: <!doctype html><html
    lang="en"><head><title>Tea</title><title>Milk</title></head><body><p>Tea.</p></body></html>
Good: <!doctype html><html lang="en"><head><title>Tea</title></head><body><p>Tea.</p></body></html>
Source: HTML Standard, 4.2.2: "no more than one title"; WCAG 2.2 SC 2.4.2 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("2.4.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    titles = [title for title in page.select("title") if title.closest("svg") is None]
    if len(titles) > 1:
        yield titles[1], f'The page has a second title, "{short(titles[1].text)}", which nobody sees.'
