"""Two rows of an Easy Read page that follow each other have the same picture.

Who: People who go by the pictures think that the row says the same again.
Fix: Choose a picture that shows what is new, or put the sentences into one row.
Bad: <ul class="rows"><li><img src="tea.svg" alt="Tea"><div><p>Tea is hot.</p></div></li>
    <li><img src="tea.svg" alt="Tea"><div><p>Tea is good.</p></div></li></ul>
Good: <ul class="rows"><li><img src="tea.svg" alt="Tea"><div><p>Tea is hot.</p></div></li>
    <li><img src="cake.svg" alt="Cake"><div><p>Cake is good.</p></div></li></ul>
Source: Department of Health (2010): a picture for each idea.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.prose import rows
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for first, second in pairwise(rows(page)):
        before, after = _pictures(first), _pictures(second)
        if after and before == after and first.parent == second.parent:
            yield second, f'The picture "{PurePosixPath(after[0]).stem}" stands in the row before too.'


def _pictures(row: Element) -> list[str]:
    return [attribute(image, "src") or "" for image in row.select("img")]
