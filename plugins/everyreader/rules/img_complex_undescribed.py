"""A picture with much in it has no long description.

Who: People who listen to the page get a title, and not what the picture tells.
Fix: Write the numbers or steps as a list or table below the picture, and point to it: `aria-describedby="…"`.
Bad: <img src="cups.png" alt="Chart of cups of tea a year">
Good: <figure><img src="cups.png" alt="Chart of cups of tea a year"><figcaption>2024: three. 2025:
    four.</figcaption></figure>
Source: WCAG 2.2 SC 1.1.1; techniques G73, G74 and G95; W3C WAI, Images Tutorial, "Complex images".
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.names import name_of
from everyreader.rules._shared.texts import mentions, short
from everyreader.types import Element, Level, Page

_ENOUGH_WORDS = 15
_FIRST_WORDS = 3  # later ones may be of a scene: "A worker explains a chart"


@rule(level=Level.NOTE, selects="img[alt], [role=img][aria-label]", wcag=("1.1.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    name = name_of(element)
    kind = mentions(
        " ".join(name.split()[:_FIRST_WORDS]), words_of(language_of(page, element), "complex_pictures")
    )
    if not kind or len(name.split()) >= _ENOUGH_WORDS or silent(element) or element.closest("a[href]"):
        return
    figure = element.closest("figure")
    told = figure is not None and figure.select("figcaption, table, ul, ol, details")
    pointed = any(name in element.attrs for name in ("aria-describedby", "aria-details", "longdesc"))
    following = element.closest("p, div, figure") or element
    beside = following.next_sibling
    while beside is not None and is_text(beside) and not beside.text.strip():
        beside = beside.next_sibling
    listed = (
        beside is not None and is_element(beside) and beside.tag in ("table", "ul", "ol", "dl", "details")
    )
    if not told and not pointed and not listed:
        yield element, f'The picture "{short(name)}" ({kind}) needs more words than its text alternative has.'
