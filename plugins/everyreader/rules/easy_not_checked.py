"""No person has checked an Easy Read page.

Who: Only people with learning disabilities can say whether the page is easy to read.
Fix: Test the page with them. Then name who checked it, and when, under `checked_by:`.
Bad: <p>We share power.</p>
Good: ---
    everyreader: {checked_by: [{name: Amal, date: 2026-12-01, as: tester}]}
    ---
    <p>We share power.</p>
Source: Inclusion Europe, "Information for all": nothing about us without us.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.version == "easy" and not (page.meta.get("everyreader") or {}).get("checked_by"):
        yield None, "No person has checked this Easy Read page yet."
