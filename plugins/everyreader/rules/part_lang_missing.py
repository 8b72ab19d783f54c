"""Words in another script don't say their language.

Who: People who listen to the page hear these words as gibberish, or not at all.
Fix: Mark the words: `<span lang="ar" dir="rtl">شاي</span>`.
Bad: <p>We call it شاي here.</p>
Good: <p>We call it <span lang="ar">شاي</span> here.</p>
Source: WCAG 2.2 SC 3.1.2; technique H58.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{3,}(?:\s+[A-Za-zÀ-ɏ]{2,}){2,}")  # a name or a brand alone may stand
_OTHERS = re.compile(
    r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff"
    r"\u4e00-\u9fff\uac00-\ud7af]{2,}"
)
_NOT_LATIN = tokens(
    "ar be bg bn ckb el fa gu he hi hy iw ja ka kn ko mk ml mr ne pa ps ru sd sr ta te th uk ur yi zh"
)


def _foreign(text: str, code: str) -> str:
    """The first words of `text` that are in another script than the language `code` is written in, or ""."""
    language = code.split("-")[0].lower()
    found = (_LATIN if language in _NOT_LATIN else _OTHERS).search(text)
    return found[0] if found else ""


@rule(
    level=Level.WARNING,
    selects="p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, blockquote, a, span, em, strong",
    wcag=("3.1.2",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    own = own_text(element)
    found = _foreign(own, language_of(page, element))
    if found and not silent(element) and not element.closest("code, pre, .headerlink, kbd, samp"):
        yield element, f'"{short(found)}" is in another script, and nothing says in which language.'
