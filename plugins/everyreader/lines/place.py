"""From matched tokens to a line for each element."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from everyreader.html import attribute
from everyreader.lines.shown import Shown, Span
from everyreader.lines.written import STREAMS, Written, is_mark
from everyreader.types import Element, SourceLine

_SIGNS = {  # how Markdown writes the start of an element
    "img": r"!\[",
    "a": r"\[",
    "th": r"\|",
    "td": r"\|",
    "tr": r"\|",
    "table": r"\|",
    "sup": r"\[\^",
    "li": r"^\s*([-*+]|\d+[.)])\s",
    "pre": r"^[\s>]*(```|~~~)",
    "details": r"^[\s>]*\?\?\?",
    "summary": r"^[\s>]*\?\?\?",
    **{f"h{n}": rf"^\s*#{{{n}}}(?!#)" for n in range(1, 7)},
}
_TITLE = r"^[\s>]*!!!"
_ABOVE = 12  # lines above its first word within which an element may open
_CELLS = ("td", "th")


class Spot(NamedTuple):
    """A line of the source, as an index, and whether it is proven."""

    line: int
    exact: bool


@cache
def _pattern(tag: str, title: bool) -> re.Pattern[str]:
    signs = [rf"<{re.escape(tag)}\b", _SIGNS.get(tag, ""), _TITLE if title else ""]
    return re.compile("|".join(sign for sign in signs if sign), re.IGNORECASE)


def _opener(element: Element) -> re.Pattern[str]:
    return _pattern(
        element.tag, "class" in element.attrs and "admonition" in (attribute(element, "class") or "")
    )


class _Known(NamedTuple):
    """The matched tokens of one stream: rising places on the page, and their lines."""

    places: list[int]
    lines: list[int]

    def before(self, place: int) -> int:
        at = bisect_left(self.places, place)
        return self.lines[at - 1] if at else 0

    def after(self, place: int, last: int) -> int:
        at = bisect_left(self.places, place)
        return self.lines[at] if at < len(self.lines) else last


class Placer:
    """Gives lines to the elements of a page in document order, remembering which lines are taken."""

    def __init__(
        self, page: Shown, source: Written, found: Sequence[int | None], lines: Sequence[SourceLine]
    ) -> None:
        self._page, self._source, self._found, self._lines = page, source, found, lines
        self._used = {index for index in found if index is not None}
        self._hits = [place for place, index in enumerate(found) if index is not None]
        self._known = {stream: _Known([], []) for stream in STREAMS}
        for stream, places in page.streams.items():
            for place in places:
                if (index := found[place]) is not None:
                    self._known[stream].places.append(place)
                    self._known[stream].lines.append(source.lines[index])
        self._full = {source.lines[index] for index in self._used}  # lines with a matched token
        self._taken: dict[str, int] = {}  # last line by tag
        self._row: Spot | None = None

    def spots(self) -> list[Spot]:
        """One spot an element, in document order."""
        return [self._spot(number, span) for number, span in enumerate(self._page.spans)]

    def _spot(self, number: int, span: Span) -> Spot:
        tag = span.element.tag
        known = self._known[span.stream]
        if span.added:
            return Spot(known.before(span.start), False)
        at = bisect_left(self._hits, span.start)
        if at < len(self._hits) and self._hits[at] < span.end:
            spot = self._from_words(number, span, self._hits[at])
        elif tag in _CELLS and self._row and "<tr" not in self._lines[self._row.line].text:
            spot = self._row
        else:
            spot = self._from_signs(span, known)
        self._taken[tag] = spot.line
        self._row = spot if tag == "tr" else self._row
        return spot

    def _from_words(self, number: int, span: Span, hit: int) -> Spot:
        index = self._found[hit]
        assert index is not None
        line = self._source.lines[index]
        if self._page.owners[hit] == number and is_mark(self._page.words[hit]):
            return Spot(line, True)
        return Spot(self._opening_line(span.element, line), hit == span.start or self._proven(index))

    def _opening_line(self, element: Element, line: int) -> int:
        """The line that opens an element whose first word is on `line`: it, or a wordless one above it."""
        signs = element.tag in _SIGNS or "class" in element.attrs  # else only a tag can open it
        for above in range(line, max(-1, line - _ABOVE), -1):
            if above < line and above in self._full:
                break
            text = self._lines[above].text
            if (signs or "<" in text) and _opener(element).search(text):
                return above
        return line

    def _proven(self, index: int) -> bool:
        """Whether no unmatched word of the source on a line above could be the element's first word."""
        while index > 0 and index - 1 not in self._used:
            if self._source.lines[index - 1] != self._source.lines[index]:
                return False
            index -= 1
        return True

    def _from_signs(self, span: Span, known: _Known) -> Spot:
        """An element without a word of its own: the line between its neighbours that has its sign."""
        tag, opener = span.element.tag, _opener(span.element)
        low = known.before(span.start)
        high = max(low, known.after(span.end, len(self._lines) - 1))
        inside = [n for n in range(low, high + 1) if opener.search(self._lines[n].text)]
        fresh = [n for n in inside if n > self._taken.get(tag, -1)]
        best = (fresh or inside or [low])[0]
        return Spot(best, len(fresh) == 1 and span.start == span.end)
