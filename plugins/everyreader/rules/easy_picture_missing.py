"""Words of an Easy Read page stand without a picture.

Who: People who read little understand the page by its pictures.
Fix: Begin the paragraph with the picture that shows it, by its name: `![sharing-power]`.
Bad: <p>We share power.</p>
Good: <ul class="rows"><li><img src="power.svg" alt="Two people hold a key."><div><p>We share
    power.</p></div></li></ul>
Source: GOV.UK, "Accessible communication formats"; Department of Health (2010): a picture for each idea.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_elements
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    blocks = easy_elements(page, "p:not(.lead), li")
    rows = {id(row): row for row in (block.closest("li, figure, td") or block for block in blocks)}
    for row in rows.values():
        if row.text.strip() and not row.select("img, li"):
            yield row, f'"{short(row.text)}" has no picture.'
