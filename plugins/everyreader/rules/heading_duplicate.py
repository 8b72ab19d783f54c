"""Two headings of one part have the same words.

Who: People who move from heading to heading can't tell the two apart.
Fix: Say in each heading what is special about its part.
Bad: <h2>Tea</h2><h3>How</h3><h3>How</h3>
Good: <h2>Tea</h2><h3>How to buy</h3><h3>How to cook</h3>
Source: WCAG 2.2 SC 2.4.6 (advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("2.4.6",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    path: list[str] = []
    seen = set()
    for heading in written(page, "h1, h2, h3, h4, h5, h6"):
        words = words_in(heading)
        path = [*path[: int(heading.tag[1]) - 1], plain(words)]
        path = [""] * (int(heading.tag[1]) - len(path)) + path
        if plain(words) and tuple(path) in seen and not silent(heading):
            yield heading, f'The heading "{short(words)}" stands twice in one part.'
        seen.add(tuple(path))
