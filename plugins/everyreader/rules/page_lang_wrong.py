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

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.scripts import foreign_runs, has_foreign_letter, scripts_of
from everyreader.rules._shared.texts import own_text
from everyreader.types import Element, Level, Page

_BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption"
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")  # Thai to Han
_UNTITLED, _TITLED = (5, 0.5), (20, 0.9)  # least words, and share of them in another script
_LETTERS = 2  # of a word in scripts without spaces, about


@rule(level=Level.ERROR, wcag=("3.1.1",), act=("ucwvc8",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    html = next(iter(page.select("html")), None)
    code = (attribute(html, "lang") or "").strip() if html is not None else ""
    if not has_foreign_letter(page.index.tokens, code):
        return
    blocks = [block for block in written(page, _BLOCKS) if language_of(page, block) == code]
    texts = [own_text(block) for block in blocks if not silent(block)]
    words = sum(len(text.split()) + len(_UNSPACED.findall(text)) // _LETTERS for text in texts)
    foreign = sum(len(run) for text in texts for run in foreign_runs(text, code))
    least, share = _TITLED if _is_titled(page, code) else _UNTITLED
    if words >= least and foreign > words * share:
        yield None, f'The page says that its language is "{code}", but its words are in another script.'


def _is_titled(page: Page, code: str) -> bool:
    """Whether the title tells for the language: Latin words are often names or commands, others are not."""
    titles = [] if "LATIN" in scripts_of(code) else page.select("head > title")
    letters = (letter for title in titles for letter in title.text if letter.isalpha())
    return any(not has_foreign_letter(letter, code) for letter in letters)
