"""The site names no way to reach its owners.

Who:    Readers who find a mistake or meet a barrier can't tell anyone.
Fix:    In `mkdocs.yml`, under `extra:` and `contact:`, write an `email:`, or the address of your `issues:`.
Bad:    extra: {contact: {email: "", issues: ""}}
Good:   extra: {contact: {email: hello@example.org, issues: ""}}
Source: W3C WAI, Developing an Accessibility Statement: feedback.
"""

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Level, Site


@rule(level=Level.NOTE, group="easy-read")
def check(site: Site) -> Iterator[tuple[str, None, str]]:
    problems = [facts.contact for facts in site.facts.values() if facts.contact]
    for problem in problems[:1]:
        yield "mkdocs.yml", None, problem
