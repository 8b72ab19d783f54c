"""An Easy Read page as the build made it, read into parts, rows and runs: what a sheet of paper needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any, Literal
from urllib.parse import urldefrag, urljoin, urlsplit

from everyreader.html import attribute, is_element, is_text
from everyreader.records import Picture
from everyreader.registry import known_language, nearest
from everyreader.types import Element, InputError, Page

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
    "var", "wbr",
))
_LEAVES = frozenset(("p", "li", "tr", "figure", "blockquote", "pre", "summary", "caption", "address"))
_NOT_WORDS = frozenset((
    "script", "style", "template", "noscript", "svg", "nav", "audio", "video", "object", "iframe", "canvas",
    "select",
))
# fmt: on
_MAIN = ":is(main, [role=main])"
_LINKS = ("http", "https", "mailto", "tel")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff]")  # PDF/UA-1 has no place for these
_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")  # as HTML folds it: a no-break space stays

Kind = Literal["plain", "means", "rest", "item", "step", "term"]


@dataclass(frozen=True)
class Run:
    """Words set in one way. `address` is where a link leads, absolute; "" for words that are no link."""

    text: str
    strong: bool = False
    address: str = ""


Paragraph = tuple[Run, ...]


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
    """One Easy Read page.

    url        key of the page, relative to the site
    address    where it is found online, absolute; "" where the page has no canonical address
    language   BCP 47
    direction  "ltr" or "rtl"
    picture    name of the page's own picture, or ""
    lead       paragraphs under the title
    parts      as the page has them
    words      the hard words at the end of the page, or none
    """

    url: str
    address: str
    language: str
    direction: str
    title: str
    lead: tuple[Paragraph, ...]
    picture: str
    parts: tuple[Part, ...]
    words: Part | None


def twin(page: Page, pictures: Mapping[str, Picture]) -> Twin:
    """The Easy Read page `page`, as the build made it, without the site around it.

    No words of the content are lost: what has no form of its own here becomes a paragraph.

    raises  InputError when the page has no title, no content or no known language, or shows a picture that
            is not in `pictures`
    """
    titles = page.select(f"{_MAIN} h1")
    if not titles or not page.regions:
        raise InputError(page.url, 0, f"no PDF can be made: <main> needs an h1 and one '{page.content}'")
    language = known_language(page.language)
    if language is None:
        raise InputError(page.url, 0, f"no PDF can be made: there is no file languages/{page.language}.toml")
    reader = _Reader(page.url, _canonical(page), pictures)
    sections = page.select("section.words")
    words = _parts(reader.pieces(node for section in sections for node in section))
    signs = page.select(f"{_MAIN} img.sign")
    found = Twin(
        url=page.url,
        address=reader.address,
        language=page.language,
        direction=language.direction,
        title=_plain(reader.paragraphs(titles[0])),
        lead=tuple(
            line for lead in page.select(":is(main, [role=main]) p.lead") for line in reader.paragraphs(lead)
        ),
        picture=reader.picture(signs[0]) if signs else "",
        parts=_parts(reader.pieces(page.regions)),
        words=replace(words[0], rows=tuple(row for part in words for row in part.rows)) if words else None,
    )
    if not found.title or not any(part.rows for part in found.parts):
        raise InputError(page.url, 0, "no PDF can be made: the page has no title or no words")
    return found


def _canonical(page: Page) -> str:
    links = page.select('link[rel="canonical"]')
    return (attribute(links[0], "href") or "") if links else ""


def _plain(paragraphs: Iterable[Paragraph]) -> str:
    return " ".join(run.text for paragraph in paragraphs for run in paragraph)


def _parts(pieces: Iterable[Part | Row]) -> tuple[Part, ...]:
    """Rows put under the heading before them; a heading comes as a part that has no rows yet."""
    parts = [Part("", "", ())]
    for piece in pieces:
        if isinstance(piece, Part):
            parts.append(piece)
        else:
            parts[-1] = replace(parts[-1], rows=(*parts[-1].rows, piece))
    return tuple(part for part in parts if part.heading or part.rows)


def _classes(element: Element) -> list[str]:
    return (attribute(element, "class") or "").split()


def _shown(element: Element) -> bool:
    return (
        element.tag not in _NOT_WORDS
        and "hidden" not in element.attrs
        and "popover" not in element.attrs
        and "headerlink" not in _classes(element)
    )


def _kind(element: Element, classes: list[str]) -> Kind:
    if "rest" in classes:
        return "rest"
    if "means" in classes:
        return "means"
    if element.tag == "li" and "rows" not in _classes(element.parent):
        return "step" if element.parent.tag == "ol" else "item"
    return "plain"


@dataclass(frozen=True)
class _Reader:
    url: str
    address: str
    pictures: Mapping[str, Picture]

    def pieces(self, nodes: Iterable[Any]) -> Iterator[Part | Row]:
        """Headings and rows of `nodes`, in document order; not the head of the page, nor its hard words."""
        loose: list[Any] = []
        for child in nodes:
            if is_text(child) or (is_element(child) and child.tag in _INLINE):
                loose.append(child)
                continue
            yield from self._rows(loose, "plain")
            loose = []
            if is_element(child) and _shown(child):
                yield from self._block(child)
        yield from self._rows(loose, "plain")

    def _block(self, element: Element) -> Iterator[Part | Row]:
        classes = _classes(element)
        if element.tag == "h1" or "lead" in classes or (element.tag == "section" and "words" in classes):
            return
        if element.tag in _HEADINGS:
            yield from self._heading(element)
        elif element.tag == "dl":
            yield from self._terms(element)
        elif element.tag in _LEAVES or "rest" in classes:
            yield from self._rows([element], _kind(element, classes))
        else:
            yield from self.pieces(element)

    def _heading(self, element: Element) -> Iterator[Part]:
        number = "".join(mark.text for mark in element.select(".number")).strip()
        words = _plain(self.paragraphs(element)).strip()
        yield Part(words.removeprefix(number).strip(), number, ())

    def _terms(self, element: Element) -> Iterator[Row]:
        entry: list[Paragraph] = []
        for child in element.select("dt, dd"):
            if child.tag == "dt" and entry:
                yield Row("term", "", "", tuple(entry))
                entry = []
            entry.extend(self.paragraphs([child]))
        if entry:
            yield Row("term", "", "", tuple(entry))

    def _rows(self, nodes: list[Any], kind: Kind) -> Iterator[Row]:
        """One row of the words and the first picture in `nodes`; a further picture is a row of its own."""
        elements = [node for node in nodes if is_element(node)]
        inside = [image for element in elements for image in element.select("img")]
        drawn = [element for element in elements if element.tag == "img"] + inside
        shown = [image for image in drawn if "sign" not in _classes(image)]
        images = [(self.picture(image), attribute(image, "alt") or "") for image in shown]
        paragraphs = self.paragraphs(nodes)
        if paragraphs or images:
            name, alt = images[0] if images else ("", "")
            yield Row(kind, name, alt, paragraphs)
        for name, alt in images[1:]:
            yield Row("plain", name, alt, ())

    def picture(self, image: Element) -> str:
        """Name of the picture an img shows. Raises InputError when it is not in the registry."""
        name = attribute(image, "data-picture") or PurePosixPath(attribute(image, "src") or "").stem
        if name not in self.pictures:
            hint = nearest(name, self.pictures)
            raise InputError(
                self.url, 0, f"the picture '{name}' is not in the list of pictures, add it there.{hint}"
            )
        return name

    def paragraphs(self, nodes: Iterable[Any]) -> tuple[Paragraph, ...]:
        """The words below `nodes`, a paragraph for each block or line of them."""
        lines: list[list[Run]] = [[]]
        self._gather(nodes, Run(""), lines)
        return tuple(line for line in map(_folded, lines) if line)

    def _gather(self, nodes: Iterable[Any], style: Run, lines: list[list[Run]]) -> None:
        for node in nodes:
            if is_text(node):
                lines[-1].append(replace(style, text=node.text))
            elif is_element(node) and _shown(node):
                block = node.tag not in _INLINE
                if block:
                    lines.append([])
                self._gather(node, self._style(node, style), lines)
                if block:
                    lines.append([])

    def _style(self, element: Element, style: Run) -> Run:
        if element.tag in ("b", "strong", "dt", "th") or element.tag in _HEADINGS:
            return replace(style, strong=True)
        if element.tag == "a" and (href := attribute(element, "href")):
            address = urljoin(self.address, href)
            if urlsplit(address).scheme in _LINKS and urldefrag(address).url != self.address:
                return replace(style, address=address)
        return style


def _folded(line: list[Run]) -> Paragraph:
    """Runs with white space folded and neighbours of one style joined; none when no words are left."""
    runs: list[Run] = []
    for run in line:
        text = _WHITE_SPACE.sub(" ", _UNPRINTABLE.sub("", run.text))
        if not runs or runs[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if runs and replace(run, text="") == replace(runs[-1], text=""):
            runs[-1] = replace(runs[-1], text=runs[-1].text + text)
        elif text:
            runs.append(replace(run, text=text))
    if runs:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" "))
    return tuple(run for run in runs if run.text)
