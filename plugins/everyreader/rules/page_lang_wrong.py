"""The text of a page is in another script than its language.

Who: People who listen to the page hear the words of one language in the voice of another.
Fix: Set the language of the page in `mkdocs.yml`, or mark the text with its own `lang`.
Bad: <!doctype html><html lang="ar" dir="rtl"><title>Tea</title><body><article>
    <p>We drink tea with milk.</p></article></body></html>
Good: <!doctype html><html lang="ar" dir="rtl"><title>Tea</title><body><article lang="en" dir="ltr">
    <p>We drink tea with milk.</p></article></body></html>
Source: WCAG 2.2 SC 3.1.1; ACT rule ucwvc8.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.scripts import foreign_runs
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption"
_LEAST_WORDS = 5


@rule(level=Level.ERROR, wcag=("3.1.1",), act=("ucwvc8",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    html = next(iter(page.select("html")), None)
    code = (attribute(html, "lang") or "").strip() if html is not None else ""
    blocks = [block for block in written(page, _BLOCKS) if language_of(page, block) == code]
    text = " ".join(own_text(block) for block in blocks if not silent(block))
    words, foreign = len(text.split()), sum(map(len, foreign_runs(text, code)))
    if words >= _LEAST_WORDS and foreign > words / 2:
        yield None, f'The page says that its language is "{code}", but its words are in another script.'
