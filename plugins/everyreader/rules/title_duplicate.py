"""Two pages of one language have the same title.

Who: People who have several pages open, or listen to them, can't tell the pages apart.
Fix: Give each page its own `title: …` at the start of the file.
Bad: <!doctype html><html lang="en"><title>Tea</title></html>
Good: <!doctype html><html lang="en"><title>Tea with milk</title></html>
Source: WCAG 2.2 SC 2.4.2 (advice); technique G88.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.WARNING, wcag=("2.4.2",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    first: dict[tuple[str, str], str] = {}
    for (language, url), facts in site.facts.items():
        title = facts.title
        other = first.setdefault((language, title.casefold()), url)
        if title and not facts.fallback and other != url:
            page = site.pages[language, url]
            yield page, None, f'The page "{other or "home"}" has the title "{short(title)}" too.'
