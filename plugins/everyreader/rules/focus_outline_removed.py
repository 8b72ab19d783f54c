"""The mark of the place where the keyboard is was taken away.

Who: People who use the keyboard can't see where they are.
Fix: Take `outline: none` away from the style sheet, or set another clear mark for `:focus`.
Bad: <style>a:focus { outline: none; }</style><a href="plan/">Our plan</a>
Good: <style>a:focus { outline: 3px solid; }</style><a href="plan/">Our plan</a>
Source: WCAG 2.2 SC 2.4.7; failure F78; ACT rule oj04fd.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.styles import declarations
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_RULE = re.compile(r"([^{}]*):focus(-visible)?\b[^{}]*\{([^{}]*)\}")
_MARKS = (
    "border",
    "box-shadow",
    "background",
    "background-color",
    "text-decoration",
    "border-color",
    "color",
)


@rule(level=Level.ERROR, selects="style", wcag=("2.4.7",), act=("oj04fd",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    text = re.sub(r"/\*.*?\*/", "", element.text, flags=re.S)
    if re.search(
        r":focus(-visible|-within)?\b[^{}]*\{[^{}]*outline(-width|-style)?\s*:\s*(?!\s|none|0)", text
    ):
        return
    for selector, _, body in _RULE.findall(text):
        declared = declarations(body)
        gone = any(
            declared.get(name, ("", False))[0] in ("none", "0", "0px")
            for name in ("outline", "outline-width")
        )
        if gone and not any(name in declared for name in _MARKS):
            yield (
                element,
                f'The style sheet takes the mark of the keyboard away from "{short(selector) or "all"}".',
            )
            return
