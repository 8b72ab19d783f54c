"""A field or button has another name than on other pages.

Who: People who listen to the page, or read with difficulty, take it for something else.
Fix: Give it the same label on all pages of one language.
Bad: <input id="search" aria-label="Search">, and on the next page
    <input id="search" aria-label="Find">
Good: <input id="search" aria-label="Search"> on each page
Source: WCAG 2.2 SC 3.2.4; technique G197.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.around import controls
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.WARNING, wcag=("3.2.4",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    first: dict[tuple[str, str], str] = {}
    for key, facts in site.facts.items():
        for control, name in facts.around.controls:
            other = first.setdefault((key[0], control), name)
            if plain(other) != plain(name):
                page = site.pages[key]
                yield (
                    page,
                    controls(page)[control],
                    f'"{short(name)}" is called "{short(other)}" on other pages.',
                )
