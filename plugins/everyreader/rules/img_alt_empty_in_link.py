"""A link holds only a picture, and the picture says nothing.

Who: People who listen to the page hear "link" and not where it goes.
Fix: Write where the link goes as the text of the picture: `[![Home page](house.png)](index.md)`.
Bad: <a href="plan/"><img src="plan.png" alt=""></a>
Good: <a href="plan/"><img src="plan.png" alt="Our plan"></a>
Source: WCAG 2.2 SC 1.1.1, SC 2.4.4; failure F89.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR, selects="a[href]:has(img[alt=''])", wcag=("1.1.1", "2.4.4", "4.1.2"), act=("c487ae",)
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    pictures = element.select("img[alt='']")
    if pictures and not silent(element) and role_of(element) == "link" and not name_of(element):
        yield (
            pictures[0],
            f'The picture "{file_name(pictures[0])}" is all there is of a link, and has no text.',
        )
