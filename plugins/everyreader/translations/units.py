"""A page of Markdown cut into what a translator changes and what stays: headings, paragraphs, cells, markup.

The cuts follow the Markdown that the site uses: Python-Markdown with its extensions, rows of Easy Read, and
worksheets. What is not understood stays whole, so that nothing is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import yaml

from everyreader.pictures import PICTURE
from everyreader.translations.blocks import Piece, pieces

FIELDS = ("title", "description")  # of the front matter: what a translator writes
_ONE_LINE = {"heading", "cell", "box title", "answer", "abbreviation", *FIELDS}
_NEVER = {"picture", "attributes", "code", "marker", "reference", "markup"}
_TAG = re.compile(r"<!--.*?-->|<(?P<name>script|style|pre)\b.*?</(?P=name)>|<[^<>]*>", re.S | re.I)
_PICTURE = re.compile(PICTURE)
_FRONT_MATTER = re.compile(
    r"\A-{3}[ \t]*(?:\r\n?|\n)(?P<yaml>(?:.*?(?:\r\n?|\n))??)(?:\.{3}|-{3})[ \t]*(?:\r\n?|\n|\Z)", re.S
)  # as in `sources`, where the ends of lines are LF already


@dataclass(frozen=True)
class Unit:
    """One part of a page; all parts in their order, put together, are the page.

    kind          for a translator: a name of FIELDS, "heading", "paragraph", "row" (it follows a picture),
                  "item", "answer", "cell", "quotation", "source" (who said it), "definition", "footnote",
                  "box title", "abbreviation", "html"; the rest stays: "picture", "attributes", "code",
                  "marker", "reference", "html" without words, and "markup", which is all between
    line          1-based, on which it begins
    text          as it stands in the file
    translatable  False: it is the same in each language
    indent        with which each of its lines but the first begins in the file: it belongs to what is around
    """

    kind: str
    line: int
    text: str
    translatable: bool
    indent: str = ""

    @property
    def words(self) -> str:
        """The text as a translator reads it: without indent and without the quotation marks of YAML."""
        if self.kind in FIELDS:
            return str(yaml.compose(f"x: {self.text}", Loader=yaml.SafeLoader).value[0][1].value)
        return self.text.replace("\r\n", "\n").replace("\r", "\n").replace(f"\n{self.indent}", "\n")

    def with_words(self, words: str, line_end: str = "\n") -> Unit:
        """The same part of the page with other words; `line_end` is how the file ends its lines."""
        if words == self.words:
            return self
        if self.kind in _ONE_LINE:
            words = " ".join(words.split())
        if self.kind in FIELDS:
            return replace(self, text=yaml_value(words))
        return replace(self, text=words.strip().replace("\n", f"{line_end}{self.indent}"))


def yaml_value(words: str) -> str:
    """A value for a line of front matter: as it is where YAML reads it as that text, else in quotes."""
    try:
        plain = yaml.safe_load(f"x: {words}") == {"x": words}
    except (yaml.YAMLError, ValueError):  # ValueError: a day that is not in the calendar
        plain = False
    return words if plain else "'" + words.replace("'", "''") + "'"


def units(text: str) -> list[Unit]:
    """The parts of a page, in their order: `"".join(unit.text for unit in units(text)) == text`."""
    found: list[Unit] = []
    line, at = 1, 0
    for piece in _with_gaps(_all_pieces(text), len(text)):
        line += _line_ends(text, at, piece.start)
        at = piece.start
        part = text[piece.start : piece.end]
        found.append(Unit(piece.kind, line, part, _has_words(piece.kind, part), piece.indent))
    return found


def front_matter_span(text: str) -> tuple[int, int, int]:
    """Where the YAML of a front matter begins and ends, and where the page goes on after it; zeros: none."""
    head = _FRONT_MATTER.match(text)
    return (head.start("yaml"), head.end("yaml"), head.end()) if head else (0, 0, 0)


def _all_pieces(text: str) -> Iterator[Piece]:
    first, last, end = front_matter_span(text)
    for kind, start, stop in _fields(text[first:last]):
        yield Piece(kind, first + start, first + stop)
    yield from pieces(text, end)


def _fields(block: str) -> list[tuple[str, int, int]]:
    """Where the values of FIELDS stand in the YAML of a front matter; none where it is broken."""
    try:
        node = yaml.compose(block, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return []
    found: dict[int, tuple[str, int, int]] = {}
    for key, value in node.value if isinstance(node, yaml.MappingNode) and not node.flow_style else []:
        if key.value in FIELDS and isinstance(value, yaml.ScalarNode) and value.value:
            start = value.start_mark.index
            end = start + len(block[start : value.end_mark.index].rstrip())
            found.setdefault(start, (key.value, start, end))  # an alias stands where its anchor does
    return [found[start] for start in sorted(found)]


def _with_gaps(found: Iterable[Piece], end: int) -> Iterator[Piece]:
    at = 0
    for piece in found:
        if piece.start > at:
            yield Piece("markup", at, piece.start)
        yield piece
        at = piece.end
    if at < end:
        yield Piece("markup", at, end)


def _line_ends(text: str, start: int, end: int) -> int:
    return len(re.findall(r"\r\n|\r|\n", text[start:end]))


def _has_words(kind: str, part: str) -> bool:
    if kind in _NEVER:
        return False
    shown = _TAG.sub("", part) if kind == "html" else _PICTURE.sub("", part)
    return any(sign.isalnum() for sign in shown)
