"""A name stands on an element that can't have one.

Who: People who listen to the page don't hear the name.
Fix: Write the name as text, or give the element a role that can have a name, such as `role="group"`.
Bad: <div aria-label="Tea">Green</div>
Good: <div role="group" aria-label="Tea">Green</div>
Source: WAI-ARIA 1.2, prohibited states and properties; ACT rule kb1m8s.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import NAME_PROHIBITED
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.roles import role_of
from everyreader.types import Element, Level, Page

_NAMING = (
    "aria-label",
    "aria-labelledby",
    "aria-braillelabel",
    "aria-roledescription",
    "aria-brailleroledescription",
)
_NAMED = ", ".join(f"[{name}]" for name in _NAMING)


@rule(level=Level.ERROR, selects=_NAMED, wcag=("1.3.1",), act=("kb1m8s",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    names = [name for name in _NAMING if (attribute(element, name) or "").strip()]
    if not names or silent(element):
        return
    role = role_of(element)
    of_generic = ("aria-roledescription", "aria-brailleroledescription")
    for name in names:
        if role in NAME_PROHIBITED and (name not in of_generic or role == "generic"):
            yield element, f"{name} has no effect on a <{element.tag}> of this kind."
