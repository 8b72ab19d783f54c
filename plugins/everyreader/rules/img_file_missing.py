"""A picture's file isn't there.

Who: Nobody sees the picture. In its place stands a broken frame, or only the text alternative.
Fix: Put the file beside the page, or mend its address between the round brackets.
Bad: <img src="tee.png" alt="A cup of tea.">
Good: <img src="tea.png" alt="A cup of tea.">
Source: HTTP 404; what everyone expects of a picture.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.links import target_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Site


@rule(level=Level.ERROR)
def check(site: Site) -> Iterator[tuple[Page, Element, str]]:
    for page in site.pages.values() if site.files else ():
        for image in page.select("img[src]"):
            address = attribute(image, "src") or ""
            target = target_of(page, address)
            if target and target[0] not in site.files:
                yield page, image, f'The file of the picture "{short(address)}" isn\'t there.'
