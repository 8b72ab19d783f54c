"""The text alternative of a picture is the same as its caption.

Who: People who listen to the page hear the same words twice and don't learn what is shown.
Fix: Let the caption say what the picture is about, and the text alternative what it shows.
Bad: <figure><img src="tea.png" alt="Our first meeting"><figcaption>Our first meeting</figcaption></figure>
Good: <figure><img src="tea.png" alt="Two people drink tea."><figcaption>Our first meeting</figcaption>
    </figure>
Source: WCAG 2.2 SC 1.1.1 (advice); HTML Standard, 4.8.4.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.texts import plain, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="figure img[alt]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    caption = element.closest("figure").select_one("figcaption")
    alt = attribute(element, "alt") or ""
    if caption is not None and plain(alt) and plain(alt) == plain(caption.text):
        yield element, f'The text alternative "{short(alt)}" only repeats the caption.'
