"""The words of a page are in another language than it says.

Who: People who listen to the page hear the words of one language in the voice of another.
Fix: Set the language of the page in `mkdocs.yml`, or mark the foreign part: `<div lang="nl" markdown>`.
Bad: <!doctype html><html lang="da"><title>Tea</title><body><article>
    <p>We drink tea with milk, and we make it for all of the people that are with
    us.</p></article></body></html>
Good: <!doctype html><html lang="en"><title>Tea</title><body><article>
    <p>We drink tea with milk, and we make it for all of the people that are with
    us.</p></article></body></html>
Source: WCAG 2.2 SC 3.1.1; ACT rule ucwvc8.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.spoken import guess, guesses
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption"


@rule(level=Level.ERROR, wcag=("3.1.1",), act=("ucwvc8",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    html = next(iter(page.select("html")), None)
    code = (attribute(html, "lang") or "").strip() if html is not None else ""
    if not guesses(code) or page.fallback:
        return
    blocks = [block for block in written(page, _BLOCKS) if block.closest("[lang]") is html]
    title = " ".join(title.text for title in page.select("head > title"))
    text = " ".join([title, *(own_text(block, through=("strong", "em", "a")) for block in blocks)])
    found, own = guess(text), code.split("-")[0].lower()
    if found and found != own and not _is_in_part(text, own):
        yield None, f'The page says that its language is "{code}", but its words look like "{found}".'


def _is_in_part(text: str, code: str) -> bool:
    """Whether a quarter of the text is in the language: then the rest needs its own `lang`, not the page."""
    quarter = len(text) // 4 + 1
    return any(guess(text[start : start + quarter]) == code for start in range(0, len(text), quarter))
