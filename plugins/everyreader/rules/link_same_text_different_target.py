"""Two links with the same words lead to different pages of one site.

Who: People who jump from link to link can't tell the two apart.
Fix: Say in each link what is special about its page.
Bad: <p><a href="tea/">Recipe</a> <a href="milk/">Recipe</a></p>
Good: <p><a href="tea/">Recipe for tea</a> <a href="milk/">Recipe for milk</a></p>
Source: WCAG 2.2 SC 2.4.4 (advice), SC 2.4.9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.links import cannot_be_one_page, target_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page

_NOTES = ".headerlink, .footnote-ref, .footnote-backref, [role=doc-noteref], [role=doc-backlink]"
_LETTER = re.compile(r"[^\W\d_]")


@rule(level=Level.WARNING, wcag=("2.4.9",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    first: dict[str, str] = {}
    for link in written(page, f"a[href]:not({_NOTES})"):
        href, name = attribute(link, "href") or "", name_of(link)
        if not _LETTER.search(name) or silent(link):  # numbers of notes and pages lead to many places
            continue
        other = first.setdefault(plain(name), href)
        same = href == other or _place(page, href) == _place(page, other)
        if not same and not cannot_be_one_page(href, other):
            yield link, f'Another link says "{short(name)}" too, and leads elsewhere.'


def _place(page: Page, href: str) -> tuple[str, str] | str:
    return target_of(page, href) or href.strip().rstrip("/")
