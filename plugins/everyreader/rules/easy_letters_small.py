"""Letters of an Easy Read page are small.

Who: Many people with learning disabilities see badly, and most don't know how to make letters bigger.
Fix: Give the text of Easy Read pages 14 points or more: `font-size: 1.2rem` in the style sheet of the site.
Bad: <style>p { font-size: 16px }</style><p>We drink tea.</p>
Good: <style>p { font-size: 1.25rem }</style><p>We drink tea.</p>
Source: GOV.UK, "Accessible communication formats"; Department of Health 2010: at least 14 points.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.rules._shared.styles import length, values_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_PIXELS_OF_A_POINT = 4 / 3


@rule(level=Level.WARNING, group="easy-read", limit=14)
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    if not page.cascade.sets("font-size"):
        return  # nobody decided: a page without style, as Markdown is before its site is built
    said: set[float] = set()
    for sentence in easy_sentences(page):
        pixels = length(values_of(page, sentence.element), "font-size")
        points = pixels / _PIXELS_OF_A_POINT if pixels else limit
        if round(points, 2) < limit and points not in said:
            said.add(points)
            text = short(sentence.text, 40)
            yield sentence.element, f'"{text}" has letters of {points:.0f} points, less than {limit:.0f}.'
