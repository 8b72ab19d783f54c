"""A short form isn't explained.

Who: People who don't know the field don't know what the letters stand for.
Fix: Write the words out where the short form first stands: "National Health Service (NHS)".
Bad: <p>The SCIE says so.</p>
Good: <p>The Social Care Institute for Excellence (SCIE) says so.</p>
Source: WCAG 2.2 SC 3.1.4; techniques G102 and H28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import content_of, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import folded, own_text
from everyreader.types import Element, Level, Page

_SHORT = re.compile(r"(?<![-\w])(?<![A-Z] )[A-Z]{2,6}s?(?![-\w])(?! [A-Z]{2})")  # alone: not "CC BY-SA"


@rule(level=Level.NOTE, wcag=("3.1.4",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.version == "easy":
        return  # easy-abbreviation is stricter
    regions = content_of(page)
    text = " ".join(region.text for region in regions)
    explained = {folded(element.text) for region in regions for element in region.select("abbr[title]")}
    explained |= set(re.findall(r"\((\w+)\)", text)) | set(re.findall(r"\b(\w+) \(", text))
    seen = set()
    for element in written(page, "p, li, td, dd, h1, h2, h3, h4, h5, h6"):
        known = words_of(language_of(page, element), "known_abbreviations")
        own = own_text(element, through=("strong", "em", "a"))
        for found in _SHORT.findall(own) if not own.isupper() else ():
            word = found.rstrip("s")
            if word not in explained and word not in seen and word not in known and not silent(element):
                seen.add(word)
                yield element, f'The short form "{word}" isn\'t explained.'
