r"""A formula has no text.

Who: People who listen to the page hear nothing, or single signs without sense.
Fix: Say the formula in words beside it, or add them: `<math alttext="a squared plus b squared">`.
Bad: <p><span class="arithmatex">\(a + b\)</span></p>
Good: <math alttext="a plus b"><mi>a</mi><mo>+</mo><mi>b</mi></math>
Source: WCAG 2.2 SC 1.1.1; MathML 3, 2.2.1 (alttext); DIAGRAM Center, Accessible Math.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import own_text, short
from everyreader.types import Element, Level, Page

_RAW = re.compile(r"\\\((?:(?!\\[()\[\]]).)+\\\)|\\\[(?:(?!\\[()\[\]]).)+\\\]|\$\$.+?\$\$", re.S)
_SOMETHING = re.compile(r"[^\W_]")
_START = re.compile(r"\\[(\[]|\$\$")
_NAMES = ("alttext", "aria-label", "aria-labelledby")


@rule(level=Level.WARNING, wcag=("1.1.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element in written(page, "math"):
        named = any((attribute(element, name) or "").strip() for name in _NAMES)
        if not named and not silent(element):
            yield element, f'The formula "{short(element.text, 40)}" has no text.'
    for element in written(page, "p, li, td, dd, div, span") if _START.search(page.index.text) else ():
        found = _RAW.search(own_text(element))
        formula = found and _SOMETHING.search(found[0])
        if found and formula and not silent(element) and not element.closest("code, pre"):
            yield element, f'The formula "{short(found[0], 40)}" has no text.'
