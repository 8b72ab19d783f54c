"""A button has no name.

Who: People who listen to the page hear "button" and not what it does.
Fix: Write what the button does inside it, or in `aria-label`.
Bad: <button></button>
Good: <button>Send</button>
Source: WCAG 2.2 SC 4.1.2; ACT rule 97a4e1.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page


@rule(
    level=Level.ERROR,
    selects="button, input[type=button i], input[type=submit i], input[type=reset i], [role=button]",
    wcag=("4.1.2",),
    act=("97a4e1",),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if role_of(element) == "button" and not silent(element) and not name_of(element):
        yield element, "The button has no name."
