"""A link leads to a place that isn't on the page.

Who: People who use the keyboard or a screen reader land at the top of the page and must search.
Fix: Use the id of a heading on that page: the words of the heading in small letters, with dashes.
Bad: <a href="#costs">Costs</a><h2 id="what-it-costs">What it costs</h2>
Good: <a href="#what-it-costs">Costs</a><h2 id="what-it-costs">What it costs</h2>
Source: WCAG 2.2 SC 2.4.1, SC 2.4.4 (advice); HTML Standard, 7.4.6.4.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from everyreader.registry import rule
from everyreader.rules._shared.links import links_with, target_of
from everyreader.types import Element, Level, Page, Site


def _is_missing(places: Mapping[str, Collection[str]], target: tuple[str, str] | None) -> bool:
    """Whether a link leads to a page of the site, but to a place that isn't on it."""
    path, place = target or ("", "")
    somewhere = place not in ("", "top") and not place.startswith(":~:")
    return somewhere and path in places and place not in places[path]


@rule(level=Level.ERROR, wcag=("2.4.4",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    places = {facts.url.removesuffix("index.html"): facts.places for facts in site.facts.values()}
    for key, facts in site.facts.items():
        fragments = [href for href in facts.links if "#" in href]
        missing = {href for href in fragments if _is_missing(places, target_of(facts, href))}
        if missing:
            page = site.pages[key]
            for link, said in links_with(page, missing):
                yield page, link, f"{said}, a place that isn't there."
