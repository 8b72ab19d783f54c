"""Something can be pressed with the mouse only.

Who: People who use the keyboard or a screen reader can't press it, and don't know that they could.
Fix: Use a button: `<button type="button">…</button>`, or a link if it leads to another page.
Bad: <span onclick="show()">Show the plan</span>
Good: <button type="button" onclick="show()">Show the plan</button>
Source: WCAG 2.2 SC 2.1.1 and SC 4.1.2; failures F15, F42, F54 and F59.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, focusable
from everyreader.rules._shared.roles import explicit_role
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_CONTROLS = (
    "a[href], button, input, select, textarea, label, summary, option, area, details, body, html, form"
)


@rule(
    level=Level.ERROR, selects="[onclick], [ondblclick], [onmousedown], [onmouseup]", wcag=("2.1.1", "4.1.2")
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if element.matches(_CONTROLS) or element.select(_CONTROLS) or concealed(element):
        return
    if not focusable(element) or not explicit_role(element):
        yield element, f'"{short(element.text, 40)}" can be pressed with the mouse only.'
