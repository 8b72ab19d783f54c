"""Something the keyboard can reach lies inside a thing that speaks as one.

Who: People who listen to the page can't tell that there is a second thing inside.
Fix: Put the link or button beside the other one, not inside it.
Bad: <button>Tea <a href="tea/">More</a></button>
Good: <button>Tea</button> <a href="tea/">More</a>
Source: WCAG 2.2 SC 4.1.2; ACT rule 307n5z.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent, tabbable
from everyreader.rules._shared.roles import CHILDREN_ARE_PRESENTATION, role_of
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR,
    selects="button, summary, meter, progress, option, [role]",
    wcag=("4.1.2",),
    act=("307n5z",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if role_of(element) not in CHILDREN_ARE_PRESENTATION or silent(element):
        return
    for inner in element.select("*"):
        if tabbable(inner):
            yield inner, f"A <{inner.tag}> that the keyboard reaches lies inside a <{element.tag}>."
            return
