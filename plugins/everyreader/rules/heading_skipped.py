"""A heading skips a level.

Who: People who move from heading to heading think that a part is missing.
Fix: Take one `#` less, so that each level follows the one above it: `##`, then `###`.
Bad: <h2>Plan</h2><h4>Costs</h4>
Good: <h2>Plan</h2><h3>Costs</h3>
Source: WCAG 2.2 SC 1.3.1 (advice); technique G141.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    last = 0
    for heading in written(page, "h1, h2, h3, h4, h5, h6"):
        if silent(heading):
            continue
        depth = int(heading.tag[1])
        if last and depth > last + 1:
            yield (
                heading,
                f'The heading "{short(words_in(heading))}" jumps from level {last} to level {depth}.',
            )
        last = depth
