"""An aria attribute has a value that doesn't exist.

Who: People who use assistive technology don't get the state of the thing.
Fix: Use a value that the attribute knows, such as `true` or `false`.
Bad: <button aria-pressed="yes">Tea</button>
Good: <button aria-pressed="true">Tea</button>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2, value types; ACT rule 6a7281.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import ANY, REQUIRED, SEVERAL_TOKENS, VALUES
from everyreader.rules._shared.names import by_ids
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_NUMBER = {"integer": r"-?\d+", "number": r"-?(\d+\.?\d*|\.\d+)"}


def _valid(name: str, value: str) -> bool:
    allowed = VALUES[name]
    if allowed in ("integer", "number"):
        return bool(re.fullmatch(_NUMBER[str(allowed)], value))
    if allowed == "id":
        return len(value.split()) == 1
    if isinstance(allowed, str):
        return True
    words = value.lower().split() if name in SEVERAL_TOKENS else [value.lower()]
    return set(words) <= allowed


def _must_exist(element: Element, name: str) -> bool:
    return VALUES[name] == "ids" and name in REQUIRED.get(role_of(element), ())


@rule(level=Level.ERROR, selects=ANY, wcag=("1.3.1", "4.1.2"), act=("6a7281",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    for name in element.attrs:
        value = (attribute(element, name) or "").strip() if name in VALUES else ""
        if value and not _valid(name, value):
            yield element, f'"{short(value)}" is no value that {name} knows.'
        elif value and _must_exist(element, name) and not by_ids(element.closest("html"), value):
            yield element, f'{name} points to "{short(value)}", which isn\'t on the page.'
