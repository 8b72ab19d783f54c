"""An aria attribute doesn't exist.

Who: People who use assistive technology don't get what the writer meant to say.
Fix: Mend the spelling of the attribute, or take it away.
Bad: <button aria-lable="Close">X</button>
Good: <button aria-label="Close">X</button>
Source: WCAG 2.2 SC 4.1.2; WAI-ARIA 1.2; ACT rule 5f99a7.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.aria import VALUES
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, wcag=("1.3.1", "4.1.2"), act=("5f99a7",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    unknown = [name for name in page.index.names if name.startswith("[aria-") and name[1:] not in VALUES]
    for element in page.select("*") if unknown else ():
        for name in element.attrs:
            if name.startswith("aria-") and name not in VALUES:
                yield element, f'The attribute "{short(name)}" doesn\'t exist.'
