"""An Easy Read page as the build made it, read into parts, rows and runs: what a sheet of paper needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from everyreader.documents.head import Head, head, picture_name
from everyreader.documents.runs import HEADINGS, INLINE, Paragraph, RunReader, classes, plain, shown
from everyreader.html import attribute, is_element, is_text
from everyreader.records import Picture
from everyreader.types import Element, InputError, Page

_LEAVES = frozenset(("p", "li", "tr", "figure", "blockquote", "pre", "summary", "caption", "address"))

Kind = Literal["plain", "means", "rest", "item", "step", "term"]


@dataclass(frozen=True)
class Row:
    """What stands together and is never torn apart by the end of a page.

    kind        "plain"; "means": explains a hard word; "rest": a place to stop; "item", "step": of a list
                without and with numbers; "term": a word of a word list, then its meaning
    picture     name in the registry, or "" for words alone
    alt         its text alternative on the page; "" is decoration
    paragraphs  what it says, in order
    """

    kind: Kind
    picture: str
    alt: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def means(self) -> bool:
        return self.kind == "means"


@dataclass(frozen=True)
class Part:
    """One part of a page. `heading` and `number` are "" for what stands before the first heading."""

    heading: str
    number: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Twin:
    """One Easy Read page: its head, its parts, and the hard words at its end, or none."""

    head: Head
    parts: tuple[Part, ...]
    words: Part | None


def twin(page: Page, pictures: Mapping[str, Picture]) -> Twin:
    """The Easy Read page `page`, as the build made it, without the site around it.

    No words of the content are lost: what has no form of its own here becomes a paragraph.

    raises  InputError when the page has no title, no content or no known language, or shows a picture that
            is not in `pictures`
    """
    top = head(page, pictures)
    reader = _Reader(page.url, RunReader(top.address), pictures)
    sections = page.select("section.words")
    words = _parts(reader.pieces(node for section in sections for node in section))
    parts = _parts(reader.pieces(page.regions))
    if not any(part.rows for part in parts):
        raise InputError(page.url, 0, "no PDF can be made: the page has no title or no words")
    rows = tuple(row for part in words for row in part.rows)
    return Twin(top, parts, replace(words[0], rows=rows) if words else None)


def _parts(pieces: Iterable[Part | Row]) -> tuple[Part, ...]:
    """Rows put under the heading before them; a heading comes as a part that has no rows yet."""
    parts = [Part("", "", ())]
    for piece in pieces:
        if isinstance(piece, Part):
            parts.append(piece)
        else:
            parts[-1] = replace(parts[-1], rows=(*parts[-1].rows, piece))
    return tuple(part for part in parts if part.heading or part.rows)


def _kind(element: Element, named: list[str]) -> Kind:
    if "rest" in named:
        return "rest"
    if "means" in named:
        return "means"
    if element.tag == "li" and "rows" not in classes(element.parent):
        return "step" if element.parent.tag == "ol" else "item"
    return "plain"


@dataclass(frozen=True)
class _Reader:
    url: str
    runs: RunReader
    pictures: Mapping[str, Picture]

    def pieces(self, nodes: Iterable[Any]) -> Iterator[Part | Row]:
        """Headings and rows of `nodes`, in document order; not the head of the page, nor its hard words."""
        loose: list[Any] = []
        for child in nodes:
            if is_text(child) or (is_element(child) and child.tag in INLINE):
                loose.append(child)
                continue
            yield from self._rows(loose, "plain")
            loose = []
            if is_element(child) and shown(child):
                yield from self._block(child)
        yield from self._rows(loose, "plain")

    def _block(self, element: Element) -> Iterator[Part | Row]:
        named = classes(element)
        if element.tag == "h1" or "lead" in named or (element.tag == "section" and "words" in named):
            return
        if element.tag in HEADINGS:
            yield from self._heading(element)
        elif element.tag == "dl":
            yield from self._terms(element)
        elif element.tag in _LEAVES or "rest" in named:
            yield from self._rows([element], _kind(element, named))
        else:
            yield from self.pieces(element)

    def _heading(self, element: Element) -> Iterator[Part]:
        number = "".join(mark.text for mark in element.select(".number")).strip()
        words = plain(self.runs.paragraphs(element)).strip()
        yield Part(words.removeprefix(number).strip(), number, ())

    def _terms(self, element: Element) -> Iterator[Row]:
        entry: list[Paragraph] = []
        for child in element.select("dt, dd"):
            if child.tag == "dt" and entry:
                yield Row("term", "", "", tuple(entry))
                entry = []
            entry.extend(self.runs.paragraphs([child]))
        if entry:
            yield Row("term", "", "", tuple(entry))

    def _rows(self, nodes: list[Any], kind: Kind) -> Iterator[Row]:
        """One row of the words and the first picture in `nodes`; a further picture is a row of its own."""
        elements = [node for node in nodes if is_element(node)]
        inside = [image for element in elements for image in element.select("img")]
        drawn = [element for element in elements if element.tag == "img"] + inside
        images = [
            (picture_name(image, self.url, self.pictures), attribute(image, "alt") or "")
            for image in drawn
            if "sign" not in classes(image)
        ]
        paragraphs = self.runs.paragraphs(nodes)
        if paragraphs or images:
            name, alt = images[0] if images else ("", "")
            yield Row(kind, name, alt, paragraphs)
        for name, alt in images[1:]:
            yield Row("plain", name, alt, ())
