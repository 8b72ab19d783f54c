"""The way to get help stands elsewhere than on other pages.

Who: People who tire easily or forget look for help where it was before, and give up.
Fix: Put the address or the telephone number at the same place of the template for all pages.
Bad: <header><a href="tel:+15550100">Call us</a></header>, and on the next page
    <footer><a href="tel:+15550100">Call us</a></footer>
Good: <footer><a href="tel:+15550100">Call us</a></footer> on each page
Source: WCAG 2.2 SC 3.2.6; technique G220.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.around import helps, out_of_order
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.WARNING, wcag=("3.2.6",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    first: dict[str, dict[str, str]] = {}
    for key, facts in site.facts.items():
        places = dict(facts.around.helps)
        known = first.setdefault(key[0], {})
        moved = out_of_order([*places], [*known])
        for address, part in places.items():
            if address == moved or known.setdefault(address, part) != part:
                page = site.pages[key]
                link = helps(page)[address]
                yield page, link, f'"{short(name_of(link))}" stands elsewhere on other pages.'
