"""A number is written in other digits than the rest of the site.

Who: People who know one kind of digits can't read the other, nor find the number again.
Fix: Write numbers in the digits of the site: `digits` below `[typography]` in `languages/<code>.toml`.
Bad: <p lang="ar" dir="rtl">٣ أشخاص</p>
Good: <p lang="ar" dir="rtl">3 أشخاص</p>
Source: Unicode CLDR, default numbering system of each language; our choice: one kind on page and paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.typography import marked_texts
from everyreader.types import Element, Level, Page

_NUMBER = re.compile(r"\d+")


@rule(level=Level.WARNING, group="reading-level", seeks=r"[^\D0-9]")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for element, digits, text in marked_texts(page, "digits"):
        for number in dict.fromkeys(_NUMBER.findall(text)):
            if not set(number) <= set(digits):
                yield element, f'"{number}" is not written in the digits of this site: {digits}.'
