"""Several parts of the same kind have no names of their own.

Who: People who jump from part to part hear "navigation, navigation".
Fix: Give each part a name: `<nav aria-label="Table of contents">`.
Bad: <nav><a href="a/">A</a></nav><nav><a href="b/">B</a></nav>
Good: <nav aria-label="Site"><a href="a/">A</a></nav><nav aria-label="Page"><a href="b/">B</a></nav>
Source: WAI-ARIA Authoring Practices, landmark regions; technique ARIA13.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import LANDMARKS, role_of
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page

_SELECTOR = "nav, aside, form, section, header, footer, main, search, [role]"


@rule(level=Level.WARNING, wcag=("1.3.1",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    landmarks = [part for part in page.select(_SELECTOR) if role_of(part) in LANDMARKS and not silent(part)]
    landmarks = [part for part in landmarks if role_of(part) != "form" or name_of(part)]
    counts = Counter(role_of(part) for part in landmarks)
    first: dict[tuple[str, str], str] = {}
    for part in landmarks:
        if counts[role_of(part)] == 1:
            continue
        role, name, text = role_of(part), plain(name_of(part)), plain(part.text)
        if not name:
            yield part, f'One of {counts[role]} parts of the kind "{role}" has no name.'
        elif first.setdefault((role, name), text) != text:  # the same part twice may have the same name
            yield part, f'Another part of the kind "{role}" has the name "{short(name_of(part))}" too.'
