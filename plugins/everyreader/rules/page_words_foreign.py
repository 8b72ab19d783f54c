"""The words of a text are those of another language than it says.

Who: People who listen to the page hear the words of one language in the voice of another.
Fix: Set the right language: the folder of the page, `lang:` in its front matter, or `lang` of the part.
Bad: <p>Nous buvons du thé avec les gens de la maison, puis nous parlons de ce que nous voulons.
    Nous buvons du thé avec les gens de la maison, puis nous parlons de ce que nous voulons.
    Nous buvons du thé avec les gens de la maison, puis nous parlons de ce que nous voulons.
    Nous buvons du thé avec les gens de la maison, puis nous parlons de ce que nous voulons.</p>
Good: <p>We drink tea with people in this house, and then we talk about all that we want in our lives.</p>
Source: WCAG 2.2 SC 3.1.1 and 3.1.2. Our choice: the commonest words of eight languages tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import mistaken_languages
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("3.1.1", "3.1.2"), group="reading-level")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for code, other in mistaken_languages(page):
        yield None, f'Words that are said to be in the language "{code}" look like {other}.'
