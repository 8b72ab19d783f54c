"""The words of a link don't say where it goes.

Who: People who jump from link to link hear "here, here, more".
Fix: Use the name of the page as the link: not `[click here](plan.md)` but `[Our plan](plan.md)`.
Bad: <p>For our plan <a href="plan/">click here</a>.</p>
Good: <p>Read <a href="plan/">our plan</a>.</p>
Source: WCAG 2.2 SC 2.4.4, SC 2.4.9; failures F63 and F84.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, plain_words_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="a[href]", wcag=("2.4.4", "2.4.9"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    name = name_of(element)
    words = plain_words_of(language_of(page, element), "vague_links")
    if not plain(name) or plain(name) not in words:
        return
    if not element.select("code, kbd, samp") and not silent(element):  # not the name of a thing: `continue`
        yield element, f'The link "{short(name)}" doesn\'t say where it goes.'
