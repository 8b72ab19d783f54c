"""The text alternative says that it is a picture.

Who: People who listen to the page hear it twice, because a screen reader says "image" by itself.
Fix: Leave out words such as "image of" and start with what is shown.
Bad: <img src="tea.png" alt="Image of two people who drink tea.">
Good: <img src="tea.png" alt="Two people drink tea.">
Source: WCAG 2.2 SC 1.1.1 (advice); W3C WAI Images Tutorial, Tips and Tricks.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="img[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    alt = plain(attribute(element, "alt") or "")
    for word in words_of(language_of(page, element), "image_words"):
        if alt.startswith(f"{plain(word)} ") and not silent(element):
            yield (
                element,
                f'The text alternative "{short(attribute(element, "alt") or "")}" starts with "{word}".',
            )
            return
