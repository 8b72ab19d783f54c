"""A link leads to a place that isn't on the page.

Who: People who use the keyboard or a screen reader land at the top of the page and must search.
Fix: Use the id of a heading on that page: the words of the heading in small letters, with dashes.
Bad: <a href="#costs">Costs</a><h2 id="what-it-costs">What it costs</h2>
Good: <a href="#what-it-costs">Costs</a><h2 id="what-it-costs">What it costs</h2>
Source: WCAG 2.2 SC 2.4.1, SC 2.4.4 (advice); HTML Standard, 7.4.6.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.links import target_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Site


def _places(page: Page) -> set[str]:
    """What a fragment can lead to on `page`."""
    ids = {attribute(element, "id") or "" for element in page.select("[id]")}
    return ids | {attribute(element, "name") or "" for element in page.select("a[name]")} | {"", "top"}


@rule(level=Level.ERROR, wcag=("2.4.4",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    places = {page.url.removesuffix("index.html"): _places(page) for page in site.pages.values()}
    for page in site.pages.values():
        for link in page.select("a[href*='#'], area[href*='#']"):
            href = attribute(link, "href") or ""
            path, place = target_of(page, href) or ("", "")
            if path in places and place not in places[path] and not place.startswith(":~:"):
                yield (
                    page,
                    link,
                    f'The link "{short(name_of(link))}" leads to "{short(href)}", a place that isn\'t there.',
                )
