"""The keyboard can't reach what is inside a frame.

Who: People who use the keyboard can't get to the links and buttons inside.
Fix: Take `tabindex="-1"` away from the frame.
Bad: <iframe title="Send" tabindex="-1" srcdoc="<button>Send</button>"></iframe>
Good: <iframe title="Send" srcdoc="<button>Send</button>"></iframe>
Source: WCAG 2.2 SC 2.1.1; ACT rule akn7bn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute, parse
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent, tab_index, tabbable
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects="iframe[tabindex][srcdoc]", wcag=("2.1.1",), act=("akn7bn",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if any(re.fullmatch("[01](px)?", attribute(element, side) or "") for side in ("width", "height")):
        return  # too small to be seen, so meant for no one
    inside = parse(attribute(element, "srcdoc") or "").select("*")
    if (tab_index(element) or 0) < 0 and not silent(element) and any(map(tabbable, inside)):
        yield element, "The keyboard can't reach the links and buttons inside the frame."
