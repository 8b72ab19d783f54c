"""Lines of an Easy Read page stand close together.

Who: People who read slowly slip into the next line.
Fix: Give the text of Easy Read pages `line-height: 1.5` or more in the style sheet of the site.
Bad: <style>p { line-height: 1.2 }</style><p>We drink tea.</p>
Good: <style>p { line-height: 1.6 }</style><p>We drink tea.</p>
Source: Lebenshilfe Österreich; WCAG 2.2 SC 1.4.8: one and a half lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.rules._shared.styles import length, values_of
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")  # big letters, one or two lines


@rule(level=Level.WARNING, group="easy-read", limit=1.5)
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    said: set[float] = set()
    for sentence in easy_sentences(page) if page.cascade.sets("line-height") else ():
        lines = _line_height(page, sentence.element)
        if lines is not None and round(lines, 2) < limit and lines not in said:
            said.add(lines)
            text = short(sentence.text, 40)
            yield sentence.element, f'"{text}" has lines {lines:.1f} letters apart, less than {limit:.1f}.'


def _line_height(page: Page, element: Element) -> float | None:
    """In heights of a letter; none for headings and where it can't be known."""
    if element.tag in _HEADINGS:
        return None
    values = values_of(page, element)
    written = values.get("line-height", "")
    try:
        return float(written)
    except ValueError:
        lines, letters = length(values, "line-height"), length(values, "font-size") or 16.0
        return lines / letters if lines else None
