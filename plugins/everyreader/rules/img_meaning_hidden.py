"""A picture that likely means something is marked as decoration.

Who: People who listen to the page don't learn that the picture is there.
Fix: Write what it shows: `![The plan in four steps](plan-diagram.png)`. In HTML:
    `alt="The plan in four steps"`.
Bad: <img src="plan-diagram.png" alt="">
Good: <img src="plan-diagram.png" alt="The plan in four steps">
Source: WCAG 2.2 SC 1.1.1; failures F38 and F39; ACT rule e88epe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import is_element
from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page

_MEANING = tokens("chart diagram flowchart graph infographic logo map schema screenshot")
_BLOCKS = "a[href], button, figure, p, li, dt, dd, td, h1, h2, h3, h4, h5, h6, div"


@rule(level=Level.WARNING, selects="img[src][alt=''], img[src][role]", wcag=("1.1.1",), act=("e88epe",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    name = file_name(element)
    tells = _MEANING & set(re.split(r"[^a-z]+", name.lower()))
    if tells and role_of(element) == "none" and not concealed(element) and not _explained(element):
        yield element, f'The picture "{name}" is marked as decoration, but its name says it isn\'t.'


def _explained(element: Element) -> bool:
    """Whether words stand beside it, in its link, its caption, its block, or the next item or cell."""
    beside = element.closest(_BLOCKS)
    if beside is None:
        return False
    after = next(filter(is_element, beside.next_siblings), None) if beside.tag in ("li", "dt", "td") else None
    return any(part.text.strip() or name_of(part) for part in (beside, after) if part is not None)
