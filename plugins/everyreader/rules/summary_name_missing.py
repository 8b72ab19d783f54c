"""A box that opens has no name.

Who: People who listen to the page hear "closed" and not what is inside.
Fix: Write what is inside as the title of the box: `??? note "Our plan"`.
Bad: <details><summary></summary><p>We meet.</p></details>
Good: <details><summary>Our plan</summary><p>We meet.</p></details>
Source: WCAG 2.2 SC 4.1.2; ACT rule 2t702h.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="details > summary", wcag=("4.1.2",), act=("2t702h",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    first = element.parent.select_one("summary")
    if first is element and "role" not in element.attrs and not silent(element) and not name_of(element):
        yield element, "The box that opens has no name."
