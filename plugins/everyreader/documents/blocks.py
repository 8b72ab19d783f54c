"""The content of a standard page as blocks: headings, paragraphs, lists, tables, quotations, boxes, figures.

A block is a table of JSON with a `kind`, and `blocks.typ` has one way to set each kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from everyreader.documents.frame import paragraphs
from everyreader.documents.head import picture_name
from everyreader.documents.runs import HEADINGS, INLINE, RunReader, classes, plain, shown
from everyreader.html import attribute, is_element, is_text
from everyreader.records import Picture
from everyreader.types import Element

Block = dict[str, Any]
_WORDS = frozenset(("p", "pre", "address", "summary", "figcaption", "caption"))


@dataclass(frozen=True)
class BlockReader:
    """Reads blocks below nodes. `url` is the page, for messages."""

    url: str
    runs: RunReader
    pictures: Mapping[str, Picture]

    def blocks(self, nodes: Iterable[Any]) -> Iterator[Block]:
        """The blocks in `nodes`, in document order. No words are lost: loose ones become a paragraph."""
        loose: list[Any] = []
        for child in nodes:
            if is_text(child) or (is_element(child) and child.tag in INLINE):
                loose.append(child)
                continue
            yield from self._paragraphs(loose)
            loose = []
            if is_element(child) and shown(child):
                yield from self._block(child)
        yield from self._paragraphs(loose)

    def _block(self, element: Element) -> Iterator[Block]:
        named = classes(element)
        if element.tag == "h1" or "lead" in named:
            return  # the head of the page
        if element.tag in HEADINGS:
            words = plain(self.runs.paragraphs([element]))
            if words:
                yield {"kind": "heading", "level": int(element.tag[1]), "text": words}
        elif element.tag in _WORDS:
            yield from self._paragraphs([element])
        elif element.tag == "ul" and "rows" in named:
            yield from (self._row(child) for child in element if is_element(child))
        elif element.tag in ("ul", "ol"):
            yield self._list(element)
        elif element.tag == "dl":
            yield from self._terms(element)
        elif element.tag == "table":
            yield from self._table(element)
        elif element.tag == "blockquote" or "quote" in named:
            yield self._quotation(element)
        elif "admonition" in named or element.tag == "details":
            yield self._box(element, named)
        else:
            yield from self.blocks(element)

    def _paragraphs(self, nodes: list[Any]) -> Iterator[Block]:
        """Words and pictures of `nodes`: a picture stands beside the words that it comes with."""
        elements = [node for node in nodes if is_element(node)]
        images = [image for element in elements for image in element.select("img")]
        images = [element for element in elements if element.tag == "img"] + images
        drawn = [self._picture(image) for image in images if "sign" not in classes(image)]
        words = paragraphs(self.runs.paragraphs(nodes))
        if drawn:
            yield {"kind": "figure", "pictures": drawn, "paragraphs": words}
        elif words:
            yield {"kind": "words", "paragraphs": words}

    def _row(self, item: Element) -> Block:
        """A picture and all that stands beside it, headings too."""
        image = next((child for child in item if is_element(child) and child.tag == "img"), None)
        return {
            "kind": "row",
            "pictures": [self._picture(image)] if image else [],
            "blocks": list(self.blocks(child for child in item if child is not image)),
        }

    def _picture(self, image: Element) -> Block:
        return {"name": picture_name(image, self.url, self.pictures), "alt": attribute(image, "alt") or ""}

    def _list(self, element: Element) -> Block:
        items = [child for child in element if is_element(child) and child.tag == "li" and shown(child)]
        number = int(attribute(element, "start") or 1)
        entries: list[Block] = []
        for item in items:
            given = attribute(item, "value") or ""
            number = int(given) if given.isdecimal() else number
            entries.append({"number": number, "blocks": list(self.blocks(item))})
            number += 1
        return {"kind": "steps" if element.tag == "ol" else "list", "items": entries}

    def _terms(self, element: Element) -> Iterator[Block]:
        entries: list[Block] = []
        for child in element.select("dt, dd"):
            words = paragraphs(self.runs.paragraphs(child))
            if child.tag == "dt" or not entries:
                entries.append({"term": plain(self.runs.paragraphs(child)), "paragraphs": []})
            else:
                entries[-1]["paragraphs"] += words
        if entries:
            yield {"kind": "terms", "entries": entries}

    def _table(self, element: Element) -> Iterator[Block]:
        rows = [[self._cell(cell) for cell in row.select("th, td")] for row in element.select("tr")]
        widest = max(map(len, rows), default=0)
        if not widest:
            return
        empty = {"head": False, "paragraphs": []}
        rows = [[*row, *[empty] * (widest - len(row))] for row in rows]
        titles = [plain(self.runs.paragraphs(caption)) for caption in element.select("caption")]
        heads = next((at for at, row in enumerate(rows) if not all(cell["head"] for cell in row)), len(rows))
        yield {
            "kind": "table",
            "title": " ".join(titles),
            "columns": widest,
            "head": rows[:heads],
            "rows": rows[heads:],
        }

    def _cell(self, cell: Element) -> Block:
        return {"head": cell.tag == "th", "paragraphs": paragraphs(self.runs.paragraphs(cell))}

    def _quotation(self, element: Element) -> Block:
        sources = element.select("figcaption")
        quoted = element.select("blockquote") or [element]
        return {
            "kind": "quotation",
            "blocks": list(self.blocks(quoted[0])),
            "source": paragraphs(line for source in sources for line in self.runs.paragraphs(source)),
        }

    def _box(self, element: Element, named: list[str]) -> Block:
        titles = element.select(".admonition-title, summary")
        rest = [child for child in element if child not in titles]
        return {
            "kind": "box",
            "look": next((name for name in named if name in ("think", "important", "example")), "note"),
            "title": plain(self.runs.paragraphs(titles)),
            "blocks": list(self.blocks(rest)),
        }
