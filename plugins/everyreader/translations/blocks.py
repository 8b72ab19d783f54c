"""Where the blocks of Markdown stand in a page: what a translator changes, and what is named to stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from everyreader.pictures import PICTURE
from everyreader.sources import FenceState

_LINE = re.compile(r"(?P<words>[^\r\n]*)(?:\r\n|\r|\n|\Z)")
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]*)*")
_HEADING = re.compile(r"#{1,6}[ \t]*(?P<words>.*?)[ \t]*#*$")
_BOX = re.compile(
    r"(?:!!!|\?\?\?\+?)[ ]?[\w-]+(?:[ ]+[\w-]+)*(?:[ ]+\"(?P<title>.*)\")?[ \t]*$"
    r"|===[!+]*[ ]+\"(?P<tab>.*)\"[ \t]*$"
)
_ITEM = re.compile(r"(?:[-*+]|\d+[.)])[ \t]+")
_ANSWER = re.compile(r"(?:\([ ]\)|\[[ xX]\])[ \t]+(?=\S)")
_DEFINITION = re.compile(r":[ \t]{1,3}")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]:[ \t]*")
_STAYS = {
    "marker": re.compile(r"\[[A-Z]+\][ \t]*$|-+8<-+|([-_*])(?:[ \t]*\1){2,}[ \t]*$"),
    "attributes": re.compile(r"\{:?[^{}]*\}[ \t]*$"),
    "reference": re.compile(r"\[(?![\^@])[^\]]+\]:[ \t]*\S"),
}
_ABBREVIATION = re.compile(r"\*\[[^\]]+\]:")
_HTML = re.compile(
    r"<(?:!--|(?P<keeps>script|style|pre)\b|/?(?:address|article|aside|blockquote|details|div|dl|dt|dd|fieldset|"
    r"figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|object|ol|p|section|summary|table|"
    r"tbody|td|tfoot|th|thead|tr|ul|video)\b)",
    re.I,
)
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
_DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CELL = re.compile(r"(?:`[^`|]*`|\\.|[^|\\])+")
_LAST_ATTRIBUTES = re.compile(r"[ \t]+(?P<list>\{(?::|[ ]*[#.]|[ ]*[\w-]+=)[^{}\n]*\})$")
_OPENING_PICTURE = re.compile(PICTURE)
_DASHES = ("—", "–", "--")


class Piece(NamedTuple):
    """A part of a text, from the sign `start` to that before `end`. See `units.Unit` for kind and indent."""

    kind: str
    start: int
    end: int
    indent: str = ""


class _Line(NamedTuple):
    """One line: `start` to `end` without its end of line; its words begin at `at`, after indent and `>`."""

    start: int
    at: int
    end: int
    raw: str
    words: str

    @property
    def prefix(self) -> str:
        return self.raw[: self.at - self.start]

    @property
    def width(self) -> int:
        spaces = self.raw.expandtabs(4)
        return len(spaces) - len(spaces.lstrip())


def _lines(text: str, start: int) -> list[_Line]:
    found = []
    for match in _LINE.finditer(text, start):
        raw = match["words"]
        at = match.start() + len(_PREFIX.match(raw)[0])  # type: ignore[index]  # it matches nothing, too
        found.append(_Line(match.start(), at, match.end("words"), raw, raw[at - match.start() :]))
    return found


def pieces(text: str, start: int) -> Iterator[Piece]:
    """The named pieces of a text from the sign `start` on, in order; what is between them is markup."""
    return iter(sorted(_Blocks(text, start).read(), key=lambda piece: piece.start))


class _Blocks:
    """Reads a text line by line. `open` holds the lines of the block that is not yet at its end."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.lines = _lines(text, start)
        self.found: list[Piece] = []
        self.open: list[_Line] = []
        self.kind = "paragraph"
        self.room = 0  # columns up to which an indent belongs to a list or box; 4 more are code

    def read(self) -> list[Piece]:
        at = 0
        while at < len(self.lines):
            at = self._take(at)
        self._close()
        return self.found

    def _take(self, at: int) -> int:
        """Read what begins at a line; returns the next line."""
        line = self.lines[at]
        for read in (self._fenced, self._code, self._table, self._html):
            after = read(at)
            if after > at:
                return after
        if not line.words.strip():
            self._close()
        elif self.open and len(self.open) == 1 and _UNDERLINE.match(line.words):
            self.kind = "heading"
            self._close()
        elif not self._stays(line) and not self._one_line(line):
            self._block(line)
        return at + 1

    def _fenced(self, at: int) -> int:
        fence, after = FenceState(), at
        while after < len(self.lines) and fence.take(self.lines[after].raw):
            after += 1
            if not fence.marker:
                break
        if after > at:
            self._close()
            self.found.append(Piece("code", self.lines[at].start, self.lines[after - 1].end))
        return after

    def _code(self, at: int) -> int:
        line = self.lines[at]
        if self.open or not line.words.strip() or line.width < self.room + 4:
            return at
        self.found.append(Piece("code", line.start, line.end))
        return at + 1

    def _html(self, at: int) -> int:
        line = self.lines[at]
        opens = _HTML.match(line.words)
        if self.open or not opens:
            return at
        ends = "-->" if opens[0] == "<!--" else f"</{opens['keeps'].lower()}" if opens["keeps"] else ""
        after = at
        while after < len(self.lines):
            words = self.lines[after].words
            if not ends and not words.strip():
                break
            after += 1
            if ends and ends in words.lower():
                break
        indent = self._indent(self.lines[at:after])
        self.found.append(Piece("html", line.at, self.lines[after - 1].end, indent))
        return after

    def _table(self, at: int) -> int:
        rows = self.lines[at : at + 2]
        if self.open or len(rows) < 2 or "|" not in rows[0].words or not _DELIMITERS.match(rows[1].words):
            return at
        after = at
        while after < len(self.lines) and self.lines[after].words.strip():
            if after != at + 1:
                self._cells(self.lines[after])
            after += 1
        return after

    def _cells(self, line: _Line) -> None:
        for cell in _CELL.finditer(line.words):
            self._add("cell", line.at + cell.start(), line.at + cell.end())

    def _stays(self, line: _Line) -> bool:
        for kind, pattern in _STAYS.items():
            if pattern.match(line.words):
                self._close()
                self.found.append(Piece(kind, line.at, line.end))
                return True
        return False

    def _one_line(self, line: _Line) -> bool:
        """Headings, titles of boxes, answers: they end with their line, also where no empty line follows."""
        if found := _HEADING.match(line.words):
            kind, name = "heading", "words"
        elif found := _BOX.match(line.words):
            kind, name = "box title", "title" if found["title"] is not None else "tab"
            self._begin(line, opens=True)
        elif found := _ANSWER.match(line.words):
            self._close()
            self._add("answer", line.at + found.end(), line.end)
            return True
        else:
            return False
        self._close()
        if found[name]:
            self._add(kind, line.at + found.start(name), line.at + found.end(name))
        return True

    def _block(self, line: _Line) -> None:
        """A line of a paragraph, or of what holds one: a list, a quotation, a definition, a footnote."""
        new = not self.open or line.prefix.count(">") > self.open[0].prefix.count(">")
        quoted = "quotation" if ">" in line.prefix else "paragraph"
        for kind, pattern, anywhere in (
            ("definition", _DEFINITION, True),
            ("footnote", _FOOTNOTE, True),
            ("item", _ITEM, self.kind == "item"),
        ):
            found = pattern.match(line.words)
            if found and (new or anywhere):
                self._begin(line, opens=True)
                self._start(line, kind, found.end())
                return
        if _ABBREVIATION.match(line.words):
            self._close()
            self._add("abbreviation", line.at, line.end)
        elif new:
            self._begin(line, opens=False)
            self._start(line, quoted, 0)
        else:
            self.open.append(line)

    def _begin(self, line: _Line, *, opens: bool) -> None:
        """A block begins; one that opens may hold others, which are indented by 4 more."""
        self._close()
        own = line.width // 4 * 4
        self.room = own + 4 if opens else min(self.room, own)

    def _start(self, line: _Line, kind: str, skipped: int) -> None:
        self.kind = kind
        self.open = [line._replace(at=line.at + skipped, words=line.words[skipped:])]
        answer = _ANSWER.match(self.open[0].words)
        if answer:
            first = self.open.pop()
            self._add("answer", first.at + answer.end(), first.end)

    def _close(self) -> None:
        """The open block is at its end."""
        lines, self.open = self.open, []
        if not lines:
            return
        indent = self._indent(lines)
        if self.kind == "quotation" and lines[-1].words.startswith(_DASHES):
            *lines, last = lines
            self._add("source", last.at, last.end, indent)
        if lines:
            self._add(self.kind, lines[0].at, lines[-1].end, indent)

    def _indent(self, lines: list[_Line]) -> str:
        """With what each line but the first begins; "" where they differ."""
        prefixes = {line.prefix for line in lines[1:]}
        return prefixes.pop() if len(prefixes) == 1 else ""

    def _add(self, kind: str, start: int, end: int, indent: str = "") -> None:
        """Keep a piece, without the spaces around it, the picture that opens it and the attributes behind."""
        end = start + len(self.text[start:end].rstrip())
        if picture := _OPENING_PICTURE.match(self.text, start, end):
            self.found.append(Piece("picture", start, picture.end()))
            start, kind = picture.end(), "row" if kind in ("paragraph", "item") else kind
        if attributes := _LAST_ATTRIBUTES.search(self.text, start, end):
            self.found.append(Piece("attributes", attributes.start("list"), end))
            end = attributes.start()
        start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
        if start < end:
            self.found.append(Piece(kind, start, end, indent))
