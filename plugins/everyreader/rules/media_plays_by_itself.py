"""A film or recording starts by itself, and nothing stops its sound.

Who: People who listen to the page can't hear their screen reader.
Fix: Take `autoplay` away and let the reader start it: `<video controls src="…">`.
Bad: <video autoplay src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video>
Source: WCAG 2.2 SC 1.4.2; failures F23 and F93; ACT rules 80f0bf, 4c31df and aaa1bf.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import concealed, silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import file_name, plain
from everyreader.types import Element, Level, Page

_STOPS = tokens("mute pause silence stop unmute")
_SHORT = re.compile(r"#t=(?:(\d+(?:\.\d+)?)?,(\d+(?:\.\d+)?))$")
_LOUD_FOR = 3.0  # seconds, after which SC 1.4.2 asks for a way to stop


def _is_short(element: Element) -> bool:
    found = _SHORT.search(attribute(element, "src") or "")
    return found is not None and float(found[2]) - float(found[1] or 0) <= _LOUD_FOR


def _can_be_stopped(page: Page) -> bool:
    buttons = page.select("button, [role=button], input[type=button], input[type=checkbox]")
    return any(_STOPS & set(plain(name_of(button)).split()) for button in buttons if not silent(button))


@rule(
    level=Level.ERROR,
    selects="video[autoplay]:not([muted]), audio[autoplay]:not([muted])",
    wcag=("1.4.2",),
    act=("80f0bf", "4c31df", "aaa1bf"),
)
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if "controls" in element.attrs or _is_short(element) or _can_be_stopped(page):
        return
    if element.tag == "audio" or not concealed(element):
        name = file_name(element) or file_name(next(iter(element.select("source")), element))
        yield element, f'"{name}" starts by itself, and nothing stops its sound.'
