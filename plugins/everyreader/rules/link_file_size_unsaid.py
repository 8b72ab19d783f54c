"""A link leads to a big kind of file and doesn't say how big it is.

Who: People who pay for each megabyte, or have a slow line, can't tell what it will cost them.
Fix: Write the size after the kind: `[Our film (MP4, 12 MB)](film.mp4)`.
Bad: <a href="film.mp4">Our film (MP4)</a>
Good: <a href="film.mp4">Our film (MP4, 12 MB)</a>
Source: WCAG 2.2 SC 2.4.4 (advice); GOV.UK, Publishing accessible documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import is_text
from everyreader.registry import rule
from everyreader.rules._shared.aria import tokens
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import file_name, short
from everyreader.types import Element, Level, Page

_BIG = tokens("avi epub flac iso mov mp3 mp4 ogg ppt pptx rar tar wav webm zip")
_SIZE = re.compile(r"[\d٠-٩]\s*(?:[kmg]i?b|byte|[km]o|ko|mo|ميغا|كيلو|میگا|کلو|م\.ب|МБ|КБ)", re.I)


@rule(level=Level.NOTE, selects="a[href]", wcag=("2.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    _, dot, ending = file_name(element, "href").lower().rpartition(".")
    following = element.next_sibling
    said = f"{name_of(element)} {following.text if following is not None and is_text(following) else ''}"
    if dot and ending in _BIG and not silent(element) and not _SIZE.search(said):
        yield element, f'The link "{short(name_of(element))}" doesn\'t say how big the file is.'
