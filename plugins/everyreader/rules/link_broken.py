"""A link leads to a page or file that isn't there.

Who: Everyone lands on an error page. People who find it hard to search don't come back.
Fix: Mend the address. In Markdown, link to the file: `[Our plan](../plan/index.md)`.
Bad: <a href="paln/">Our plan</a>
Good: <a href="plan/">Our plan</a>
Source: WCAG 2.2 SC 2.4.4 (advice); HTTP 404.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from everyreader.registry import rule
from everyreader.rules._shared.links import links_with, target_of
from everyreader.types import Element, Level, Page, Site


def _exists(site: Site, urls: set[str], path: str) -> bool:
    """Whether `path` is published. Files beside the pages are believed where the site doesn't know them."""
    if path in urls or f"{path}/" in urls or path in site.files:
        return True
    is_page = path.endswith(("/", ".html")) or not PurePosixPath(path).suffix
    return not is_page and not site.files


@rule(level=Level.ERROR, wcag=("2.4.4",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    urls = {facts.url.removesuffix("index.html") for facts in site.facts.values()}
    for key, facts in site.facts.items():
        targets = {href: target_of(facts, href) for href in facts.links}
        broken = {href for href, target in targets.items() if target and not _exists(site, urls, target[0])}
        if broken:
            page = site.pages[key]
            yield from (
                (page, link, f"{said}, which isn't there.") for link, said in links_with(page, broken)
            )
