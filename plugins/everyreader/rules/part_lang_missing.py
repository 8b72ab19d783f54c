"""Words in another script don't say their language.

Who: People who listen to the page hear these words as gibberish, or not at all.
Fix: Mark the words: `<span lang="ar" dir="rtl">شاي</span>`.
Bad: <p>We call it شاي here, and drink it hot.</p>
Good: <p>We call it <span lang="ar">شاي</span> here, and drink it hot.</p>
Source: WCAG 2.2 SC 3.1.2; technique H58.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.scripts import foreign_runs, has_foreign_letter, scripts_of
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, blockquote, a, span, em, strong"
_NO_WORDS = "code, pre, kbd, samp, .headerlink, .code, .command, .filename, .literal, .screen"
_LATIN_WORDS = 3  # fewer may be a name or a brand, which every voice can say


def _unsaid(text: str, code: str) -> str:
    """The first words of `text` in another script that are too many to be a name, or ""."""
    least = _LATIN_WORDS if "LATIN" not in scripts_of(code) else 1
    return next((" ".join(run) for run in foreign_runs(text, code) if len(run) >= least), "")


@rule(level=Level.WARNING, wcag=("3.1.2",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if not any(has_foreign_letter(page.index.tokens, code) for code in page.languages):
        return
    for element in written(page, _BLOCKS):
        found = _unsaid(own_text(element), language_of(page, element))
        if found and not silent(element) and not element.closest(_NO_WORDS):
            yield element, f'"{short(found)}" is in another script, and nothing says in which language.'
