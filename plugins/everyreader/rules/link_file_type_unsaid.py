"""A link leads to a file and doesn't say which kind.

Who: People with a slow or small computer wait for something that they can't open.
Fix: Write the kind of file into the link: `[Our plan (PDF)](plan.pdf)`.
Bad: <a href="plan.pdf">Our plan</a>
Good: <a href="plan.pdf">Our plan (PDF)</a>
Source: WCAG 2.2 SC 2.4.4 (advice); technique G189.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import file_name, plain, short
from everyreader.types import Element, Level, Page

_KINDS = {
    "pdf": "pdf",
    "doc": "word",
    "docx": "word",
    "odt": "odt",
    "xls": "excel",
    "xlsx": "excel",
    "ppt": "powerpoint",
    "pptx": "powerpoint",
    "zip": "zip",
    "epub": "epub",
    "mp3": "mp3",
    "mp4": "mp4",
}


@rule(level=Level.NOTE, selects="a[href]", wcag=("2.4.4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    _, dot, ending = file_name(element, "href").lower().rpartition(".")
    said = plain(f"{name_of(element)} {element.text}")
    if not dot or ending not in _KINDS or silent(element):
        return
    if ending not in said and _KINDS[ending] not in said:
        yield (
            element,
            f'The link "{short(name_of(element))}" doesn\'t say that it leads to a file ({ending.upper()}).',
        )
