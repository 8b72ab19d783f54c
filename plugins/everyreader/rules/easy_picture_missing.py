"""Words of an Easy Read page stand without a picture.

Who: People who read little understand the page by its pictures.
Fix: Begin the paragraph with the picture that shows it: `![sharing-power]`.
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
    for block in easy_elements(page, "p, li"):
        row = block.closest("li, figure, td") or block
        inside = block.tag == "li" and block.select("p, li")
        if block.text.strip() and not inside and not row.select("img") and not _leads(block):
            yield block, f'"{short(block.text)}" has no picture.'


def _leads(block: Element) -> bool:
    """Whether a paragraph leads the page, beside the page's own picture, or leads into rows."""
    return block.closest(".lead, .head") is not None
