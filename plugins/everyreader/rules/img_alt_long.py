"""The text alternative of a picture is long.

Who: People who listen to the page can't pause inside it, or go back a word.
Fix: Say the main thing in one or two short sentences, and put the rest into the text beside the picture.
Bad: <img src="tea.png" alt="Two people sit at a round table in a garden. They drink tea. One of them writes
    on a big sheet of paper. The other one points to the paper and smiles at a third person.">
Good: <img src="tea.png" alt="Two people drink tea and write on a big sheet of paper.">
Source: WCAG 2.2 SC 1.1.1 (advice); W3C WAI Images Tutorial: short alternatives. The limit of 150 characters
    is ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.names import name_of
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="img[alt], [role=img][aria-label]", wcag=("1.1.1",), limit=150)
def check(page: Page, element: Element, limit: float) -> Iterator[tuple[Element, str]]:
    length = len(name_of(element))
    if length > limit:
        yield (
            element,
            f"The text alternative has {length} characters. More than {limit:.0f} are hard to listen to.",
        )
