"""A menu has its links in another order than on other pages.

Who: People who learned by heart where a link is, or count their way by keyboard, don't find it again.
Fix: Keep one order in all menus: take them from one list, such as `nav` in `mkdocs.yml`.
Bad: <nav aria-label="Main"><a href="/tea/">Tea</a> <a href="/milk/">Milk</a></nav>, and on the next page
    <nav aria-label="Main"><a href="/milk/">Milk</a> <a href="/tea/">Tea</a></nav>
Good: The same <nav> on each page; links that are more or fewer don't matter.
Source: WCAG 2.2 SC 3.2.3; failure F66.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.around import menus, out_of_order
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.WARNING, wcag=("3.2.3",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    first: dict[tuple[str, str], tuple[str, ...]] = {}
    for key, facts in site.facts.items():
        for name, targets in facts.around.menus:
            known = first.setdefault((key[0], name), targets)
            if moved := out_of_order(targets, known):
                message = f'The link to "{short(moved)}" stands in another place than on other pages.'
                page = site.pages[key]
                yield page, menus(page)[name], message
