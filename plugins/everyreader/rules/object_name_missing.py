"""An embedded picture, sound or film has no name.

Who: People who listen to the page don't learn what is embedded.
Fix: Write what it is in `aria-label` or `title`.
Bad: <object data="tea.png"></object>
Good: <object data="tea.png" title="Two people drink tea."></object>
Source: WCAG 2.2 SC 1.1.1; ACT rule 8fc3b6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import role_of
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page

_MEDIA = re.compile(
    r"\.(avif|bmp|gif|jpe?g|png|svg|webp|mp3|ogg|oga|wav|m4a|mp4|m4v|webm|ogv|mov|pdf)$", re.I
)


@rule(level=Level.ERROR, selects="object[data]", wcag=("1.1.1",), act=("8fc3b6",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    kind = (attribute(element, "type") or "").lower()
    media = kind.startswith(("image/", "audio/", "video/")) or _MEDIA.search(file_name(element, "data"))
    if media and not silent(element) and role_of(element) != "none" and not name_of(element):
        yield element, f'The embedded file "{file_name(element, "data")}" has no name.'
