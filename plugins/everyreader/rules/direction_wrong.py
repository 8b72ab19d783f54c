"""A page or part runs in the wrong direction.

Who: People who read it see the lines begin at the wrong side, and full stops in the wrong place.
Fix: Write `dir="rtl"` for Arabic and Hebrew, and `dir="ltr"` for English and the like, beside `lang`.
Bad: <p lang="ar" dir="ltr">نشرب الشاي معًا.</p>
Good: <p lang="ar" dir="rtl">نشرب الشاي معًا.</p>
Source: WCAG 2.2 SC 1.3.2; W3C Internationalization, "Structural markup and right-to-left text in HTML".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.codes import code_exists, right_to_left
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="[lang][dir]", wcag=("1.3.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code, given = (
        (attribute(element, "lang") or "").strip(),
        (attribute(element, "dir") or "").strip().lower(),
    )
    expected = "rtl" if right_to_left(code) else "ltr"
    if (
        code_exists(code)
        and given in ("ltr", "rtl")
        and given != expected
        and element.tag not in ("bdo", "code")
    ):
        way = "from right to left" if expected == "rtl" else "from left to right"
        yield (
            element,
            f'The language "{code}" runs {way}.',
        )
