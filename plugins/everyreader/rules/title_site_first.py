"""The title of a page begins with the name of the site.

Who: People who listen to titles hear the same words first on each page. In a narrow tab, they see nothing
    else.
Fix: Put the page first: "Our plan - Tea Company". In the template: `<title>{{ page.title }} - {{
    config.site_name }}</title>`.
Bad: <!doctype html><html lang="en"><title>Tea Company - Our plan</title><h1>Our plan</h1></html>
Good: <!doctype html><html lang="en"><title>Our plan - Tea Company</title><h1>Our plan</h1></html>
Source: WCAG 2.2 SC 2.4.2; technique G88 (advice); GOV.UK Design System, "Page template".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.texts import folded, plain, short
from everyreader.types import Element, Level, Page

_PARTS = re.compile(r"\s[-–—|·:]\s")


@rule(level=Level.WARNING, wcag=("2.4.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    title = next((folded(title.text) for title in page.select("head > title")), "")
    headings = [plain(words_in(heading)) for heading in page.select("h1")]
    heading = headings[0] if len(headings) == 1 else ""  # of several, any may be the name of the page
    parts = [plain(part) for part in _PARTS.split(title)]
    if len(parts) > 1 and heading and heading in parts[1:] and parts[0] != heading:
        yield None, f'The title "{short(title)}" says the page last.'
