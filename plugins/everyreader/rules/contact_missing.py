"""The site names no way to reach its owners.

Who:    Readers who find a mistake or meet a barrier can't tell anyone.
Fix:    In `mkdocs.yml`, under `extra:` and `contact:`, write an `email:`, or the address of your `issues:`.
Bad:    extra: {contact: {email: "", issues: ""}}
Good:   extra: {contact: {email: hello@example.org, issues: ""}}
Source: W3C WAI, Developing an Accessibility Statement: feedback.
"""

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.NOTE, group="easy-read")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    places = (place for page in site.pages.values() for place in page.select(".contact-ways[data-problem]"))
    for place in list(places)[:1]:
        yield "mkdocs.yml", None, attribute(place, "data-problem") or ""
