"""A role lacks a state that it needs.

Who: People who listen to the page don't hear whether the box is ticked or how far the slider is.
Fix: Add the attribute, such as `aria-checked`, or use the HTML element that has it built in.
Bad: <div role="checkbox" tabindex="0">Tea</div>
Good: <div role="checkbox" aria-checked="false" tabindex="0">Tea</div>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2; ACT rule 4e8ab6.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import REQUIRED
from everyreader.rules._shared.hidden import concealed, focusable
from everyreader.rules._shared.roles import explicit_role, implicit_role
from everyreader.types import Element, Level, Page

_BUILT_IN = "input[type=checkbox], input[type=radio], input[type=range], input[list], select, meter"
_HEADINGS = "h1, h2, h3, h4, h5, h6"


@rule(level=Level.ERROR, selects="[role]", wcag=("4.1.2",), act=("4e8ab6",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    role = explicit_role(element)
    if role == implicit_role(element) or element.matches(f"{_BUILT_IN}, {_HEADINGS}") or concealed(element):
        return
    focus = role == "separator" and focusable(element)
    needed = ("aria-valuenow",) if focus else REQUIRED.get(role, ())
    if role == "combobox" and attribute(element, "aria-expanded") == "true":
        needed = (*needed, "aria-controls")
    for name in needed:
        if not (attribute(element, name) or "").strip():
            yield element, f'The role "{role}" needs the attribute {name}.'
