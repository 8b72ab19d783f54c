"""A link leads nowhere.

Who: People who use the keyboard or a screen reader press it and nothing happens, or they land at the top.
Fix: Give the link the address it should have. If it starts something, use a button: `<button type="button">`.
Bad: <a href="#">Open the plan</a>
Good: <a href="plan/">Open the plan</a>
Source: WCAG 2.2 SC 2.1.1 and SC 4.1.2 (advice); failure F42.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import words_in
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, plain_words_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import explicit_role
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[href]", wcag=("4.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    address = (attribute(element, "href") or "").strip().lower()
    empty = address == "#" and not explicit_role(element) and "onclick" not in element.attrs
    empty = empty and not _leads_up(page, element)
    if (empty or address.startswith("javascript:")) and not silent(element):
        yield element, f'The link "{short(name_of(element))}" leads nowhere.'


def _leads_up(page: Page, element: Element) -> bool:
    """Whether a link says, or may say, that it leads to the start of the page, which "#" does."""
    name = plain(name_of(element))
    titles = [plain(title.text) for title in page.select("head > title")]
    headings = {plain(words_in(heading)) for heading in page.select("h1")}
    here = bool(name) and any(name in title for title in titles)
    words = plain_words_of(language_of(page, element), "top_words")
    return here or name in headings or name in words or not words  # without words, nobody can tell
