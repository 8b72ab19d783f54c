"""HTML element -> Markdown file and line, by aligning the words of both.

The renderer keeps no positions, so it isn't asked: the words of a page and of its Markdown are two nearly
equal sequences, and a diff of them says where each element came from. `written` and `shown` give the two
sequences, `align` compares them, `place` turns what was found into a line for each element.
"""

from __future__ import annotations

from typing import NamedTuple

from everyreader.lines.align import match
from everyreader.lines.place import Placer
from everyreader.lines.shown import shown
from everyreader.lines.written import written
from everyreader.types import Element, Page

THEME = "theme"


class Place(NamedTuple):
    """Where something was written.

    path   source file; "theme": outside the content, which no writer of pages can mend
    line   1-based; 0 for the file as a whole
    exact  False: the nearest known line, not the proven one
    """

    path: str
    line: int
    exact: bool


class LineMap:
    """The place of every element of one page. The page's tree must not change afterwards."""

    def __init__(self, page: Page) -> None:
        self._url = page.url
        self._places: dict[Element, Place] | None = None  # none: the page has no Markdown
        if page.source:
            self._places = _places(page)

    def at(self, element: Element) -> Place:
        """The place of `element`; for a page without Markdown the line of its HTML."""
        if self._places is None:
            return Place(self._url, element.source_line or 0, True)
        place = self._places.get(element)
        above = element.parent
        while place is None and above is not None:  # what is not shown, such as the inside of <template>
            place = self._places[above]._replace(exact=False) if above in self._places else None
            above = above.parent
        return place or Place(THEME, 0, True)


def _places(page: Page) -> dict[Element, Place]:
    content = shown(page.regions)
    source = written(page.source)
    spots = Placer(content, source, match(content, source), page.source).spots()
    lines = [page.source[spot.line] for spot in spots]
    return {
        span.element: Place(line.path, line.number, spot.exact)
        for span, line, spot in zip(content.spans, lines, spots, strict=True)
    }
