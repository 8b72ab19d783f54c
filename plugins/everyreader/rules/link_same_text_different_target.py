"""Two links with the same words lead to different pages.

Who: People who jump from link to link can't tell the two apart.
Fix: Say in each link what is special about its page.
Bad: <p><a href="tea/">Recipe</a> <a href="milk/">Recipe</a></p>
Good: <p><a href="tea/">Recipe for tea</a> <a href="milk/">Recipe for milk</a></p>
Source: WCAG 2.2 SC 2.4.4 (advice), SC 2.4.9.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.links import target_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("2.4.9",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    first: dict[str, tuple[str, str] | str] = {}
    for link in written(page, "a[href]:not(.headerlink, .footnote-ref, .footnote-backref)"):
        href, name = attribute(link, "href") or "", name_of(link)
        target = target_of(page, href) or href
        if plain(name) and not silent(link) and first.setdefault(plain(name), target) != target:
            yield link, f'Another link says "{short(name)}" too, and leads elsewhere.'
