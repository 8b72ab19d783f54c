"""No menu and no search leads to a page.

Who: People who can't guess which text holds the link to it never find it.
Fix: Add the page to `nav` in `mkdocs.yml`, or turn the search on.
Bad: A page "plan/" that one paragraph links to, on a site without search, and not in any <nav>
Good: <nav aria-label="Main"><a href="plan/">Our plan</a></nav>
Source: WCAG 2.2 SC 2.4.5; techniques G63, G125, G126, G161 and G185.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.WARNING, wcag=("2.4.5",))
def check(site: Site) -> Iterator[tuple[Page, Element | None, str]]:
    for code in sorted({language for language, _ in site.facts}):
        pages = {key: facts for key, facts in site.facts.items() if key[0] == code}
        listed = {url for facts in pages.values() for url in facts.around.listed}
        if not listed or any(facts.around.has_search for facts in pages.values()):
            continue  # a site without any menu is a list of texts, and its home page is their list
        home = min((url for _, url in pages), key=len)
        for key in pages:
            if key[1] != home and key[1].removesuffix("index.html") not in listed:
                yield site.pages[key], None, "No menu leads to this page, and the site has no search."
