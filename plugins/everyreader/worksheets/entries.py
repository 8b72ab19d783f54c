"""What a worksheet asks, read from its page: words and pictures, with answers to tick and lines to write on.

An entry is a table of JSON with a `kind`, and `worksheet.typ` has one way to set each kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from everyreader.documents.blocks import BlockReader
from everyreader.documents.frame import paragraphs
from everyreader.documents.head import picture_name
from everyreader.documents.runs import HEADINGS, RunReader, classes, plain, shown
from everyreader.html import attribute, is_element
from everyreader.records import Picture
from everyreader.types import Element, InputError

Entry = dict[str, Any]
COLOURS = ("red", "yellow", "green", "blue")  # of cards; `worksheet.typ` gives each a shape of its own
_CARD = "card-"


@dataclass(frozen=True)
class EntryReader:
    """Reads entries below nodes. `url` is the page, for messages."""

    url: str
    runs: RunReader
    pictures: Mapping[str, Picture]

    def entries(self, nodes: Iterable[Any]) -> Iterator[Entry]:
        """The entries in `nodes`, in document order.

        raises  InputError for a card of a colour that has no shape, and for a picture that is not known
        """
        for element in filter(is_element, nodes):
            named = classes(element)
            if element.tag == "h1" or {"lead", "rest"} & set(named) or not shown(element):
                continue  # the head of the page, and what paper has no use for
            if element.tag in HEADINGS:
                yield self._heading(element, named)
            elif element.tag == "p" or "asked" in named:
                yield self._asked(element, "plain")
            elif "rows" in named:
                for row in element.select("li"):
                    yield self._asked(row, "means" if "means" in classes(row) else "plain")
            elif element.tag in ("div", "article") and "admonition" not in named:
                yield from self.entries(element)
            else:
                yield from BlockReader(self.url, self.runs, self.pictures).blocks([element])

    def _heading(self, element: Element, named: list[str]) -> Entry:
        numbers = element.select(".number")
        words = plain(self.runs.paragraphs([child for child in element if child not in numbers])).strip()
        colours = [name.removeprefix(_CARD) for name in named if name.startswith(_CARD)]
        for colour in colours:
            if colour not in COLOURS:
                known = ", ".join(COLOURS)
                what = f"there is no card of the colour '{colour}': choose one of {known}"
                raise InputError(self.url, 0, what)
        return {
            "kind": "heading",
            "level": int(element.tag[1]),
            "text": words,
            "colour": colours[0] if colours else "",
        }

    def _asked(self, element: Element, look: str) -> Entry:
        """A row or a paragraph: its picture, and what it says and asks, piece by piece."""
        image = next(iter(element.select("img")), None)
        return {
            "kind": "asked",
            "look": look,
            "picture": picture_name(image, self.url, self.pictures) if image else "",
            "alt": (attribute(image, "alt") or "") if image else "",
            "pieces": list(map(self._piece, element.select("p") or [element])),
        }

    def _piece(self, line: Element) -> Entry:
        """What stands on one line: words, an answer to tick, or lines to write on."""
        lines = line.select(".write > span")
        if lines:
            return {"kind": "write", "lines": len(lines)}
        said = {"paragraphs": paragraphs(self.runs.paragraphs(line))}
        if "choice" in classes(line):
            return {"kind": "choice", "many": "many" in classes(line), **said}
        return {"kind": "words", **said}
