"""What a link or button shows isn't part of its name.

Who: People who speak to the computer say the word they see, and nothing happens.
Fix: Start `aria-label` with the words that are shown, or take it away.
Bad: <a href="plan/" aria-label="More about costs">Our plan</a>
Good: <a href="plan/" aria-label="Our plan and its costs">Our plan</a>
Source: WCAG 2.2 SC 2.5.3; ACT rule 2ee8b8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed, out_of_sight, silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.roles import NAMED_BY_CONTENT, role_of
from everyreader.rules._shared.styles import style
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page

_WIDGETS = """a button summary [role=button] [role=checkbox] [role=link] [role=menuitem]
[role=menuitemcheckbox] [role=menuitemradio] [role=option] [role=radio] [role=switch]
[role=tab] [role=treeitem]"""


def _breaks(element: Element) -> bool:
    return element.tag in ("p", "div", "br") and style(element, "display") != "inline"


def _shown(element: Element) -> str:
    """The text that is seen, with that which only eyes can see (aria-hidden)."""
    parts = []
    for child in element:
        if is_text(child):
            parts.append(child.text)
        elif is_element(child) and not concealed(child) and not out_of_sight(child):
            text = _shown(child)
            parts.append(f" {text} " if _breaks(child) else text)
    return "".join(parts)


def _tokens(text: str) -> list[str]:
    """Words as they are said: without what stands in brackets, signs, and hyphens inside words."""
    text = re.sub(r"(?<=\w)[-\u2010\u2011](?=\w)", "", text)
    return plain(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", text)).split()


@rule(level=Level.ERROR, selects="[aria-label], [aria-labelledby]", wcag=("2.5.3",), act=("2ee8b8",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    widget = element.matches(", ".join(_WIDGETS.split())) and role_of(element) in NAMED_BY_CONTENT
    if not widget or silent(element):
        return
    shown, name = _tokens(_shown(element)), _tokens(name_of(element))
    if len("".join(shown)) < 2 or not name:  # one letter is a sign: "X" for close
        return
    if not any(name[start : start + len(shown)] == shown for start in range(len(name))):
        yield element, f'It shows "{short(_shown(element))}", but its name is "{short(name_of(element))}".'
