"""Text of a right-to-left language doesn't say its direction.

Who: People who read Arabic or Hebrew see full stops and numbers in the wrong place.
Fix: Write `dir="rtl"` beside `lang="ar"`.
Bad: <blockquote lang="ar">شاي.</blockquote>
Good: <blockquote lang="ar" dir="rtl">شاي.</blockquote>
Source: WCAG 2.2 SC 1.3.2; technique H56.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.codes import code_exists, right_to_left
from everyreader.rules._shared.hidden import lineage
from everyreader.types import Element, Level, Page

_INLINE = ("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "small", "span", "strong", "option")


@rule(level=Level.ERROR, selects="[lang]", wcag=("1.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = (attribute(element, "lang") or "").strip()
    given = next((attribute(node, "dir") for node in lineage(element) if "dir" in node.attrs), "ltr")
    wanted = "rtl" if right_to_left(code) else "ltr"
    turned = element.tag not in _INLINE and element.text.strip() and code and code_exists(code)
    if turned and (given or "").lower() not in (wanted, "auto"):
        yield element, f'The language "{code}" is read in the direction {wanted}, but the page says {given}.'
