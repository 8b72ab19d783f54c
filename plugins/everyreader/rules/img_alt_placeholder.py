"""The text alternative of a picture is a word that stands for nothing.

Who: People who listen to the page hear "image" and don't learn what is shown.
Fix: Say what the picture shows. If it only decorates, leave the text empty: `<img src="line.png" alt="">`.
Bad: <img src="tea.png" alt="image">
Good: <img src="tea.png" alt="Two people drink tea.">
Source: WCAG 2.2 SC 1.1.1; failure F30.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="img[alt], input[type=image][alt], area[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt = attribute(element, "alt") or ""
    words = words_of(language_of(page, element), "placeholder_alts")
    number = re.sub(r"[\d\s]+$", "", alt)
    if plain(number) and plain(number) in map(plain, words) and not silent(element):
        yield element, f'The text alternative "{short(alt)}" doesn\'t say what the picture shows.'
