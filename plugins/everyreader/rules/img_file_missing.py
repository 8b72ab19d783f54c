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
    for key, facts in site.facts.items() if site.files else ():
        targets = {address: target_of(facts, address) for address in facts.images}
        missing = {address for address, target in targets.items() if target and target[0] not in site.files}
        if missing:
            page = site.pages[key]
            for image in page.select("img[src]"):
                address = attribute(image, "src") or ""
                if address in missing:
                    yield page, image, f'The file of the picture "{short(address)}" isn\'t there.'
