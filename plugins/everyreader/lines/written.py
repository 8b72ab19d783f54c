"""The words of a Markdown source in order, with marks for elements that may have no words of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from everyreader.sources import FenceState
from everyreader.types import SourceLine

# Scripts written without spaces: each sign is a token, or a button put around a word would end the alignment.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_PIECE = re.compile(rf"(?P<image>!\[)|<(?P<tag>[a-zA-Z][a-zA-Z0-9]*)\b|(?P<word>{_WORD.pattern})")
_CODE = re.compile(r"`[^`]*`")
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_QUOTE = re.compile(r"^[\s>]+")
_HEADING = re.compile(r"(#{1,6})(\s|$)")
_ITEM = re.compile(r"([-*+]|\d+[.)])\s")
_RULE = re.compile(r"([-*_])(\s*\1){2,}\s*$")
_BAR = re.compile(r"^\s*>?\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
_TAB = re.compile(r'^\s*===[!+]*\s+"')
_NOTE = re.compile(r"^ {0,3}\[\^[^\]]+\]:")
_DEFINITION = re.compile(r"^\s*(\[[^\]^][^\]]*\]|\*\[[^\]]+\]):\s")  # of links and abbreviations: moved

STREAMS = FLOW, TABS, NOTES = "flow", "tabs", "notes"

# Tags that Markdown makes from signs: a mark for them would have no partner in the source.
UNMARKED = frozenset(
    ("p", "em", "strong", "b", "i", "code", "a", "ul", "ol", "blockquote", "dl", "dt", "dd", "br", "sup")
) | frozenset(("table", "thead", "tbody", "td", "th", "del", "label", "input", "abbr", "span"))


class Written(NamedTuple):
    """Tokens of a source: one entry a token in each list.

    words    folded words, and marks: "\\0" and a tag
    lines    index into the lines of the source
    streams  "flow", or the part of the page to which the build moves the token: "tabs", "notes"
    """

    words: list[str]
    lines: list[int]
    streams: list[str]


def words(text: str) -> list[str]:
    """The words of `text` as alignment compares them."""
    return _WORD.findall(text.casefold())


def _uncommented(source: Sequence[SourceLine]) -> list[str]:
    """Texts of the lines with comments blanked, so that the number of lines stays."""
    text = "\n".join(line.text for line in source)
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text).split("\n")


def _table_rows(texts: Sequence[str]) -> frozenset[int]:
    rows: set[int] = set()
    for bar in (i for i, text in enumerate(texts) if "|" in text and _BAR.match(text)):
        rows.add(bar - 1)
        end = next((i for i in range(bar + 1, len(texts)) if "|" not in texts[i]), len(texts))
        rows.update(range(bar + 1, end))
    return frozenset(rows)


def _stream(text: str, last: str) -> str:
    if _TAB.match(text):
        return TABS
    if _NOTE.match(text) or (last == NOTES and (text.startswith("    ") or not text.strip())):
        return NOTES
    return FLOW


def _block_mark(text: str, row: bool) -> list[str]:
    body = _QUOTE.sub("", text)
    if heading := _HEADING.match(body):
        return [f"\0h{len(heading[1])}"]
    if _RULE.match(body):
        return ["\0hr"]
    if _ITEM.match(body):
        return ["\0li"]
    if body.startswith("???"):
        return ["\0details", "\0summary"]
    return ["\0tr"] if row else []


def _inline(text: str) -> list[str]:
    tokens: list[str] = []
    for piece in _PIECE.finditer(_CODE.sub(lambda code: " ".join(words(code[0])), text.casefold())):
        if piece["image"]:
            tokens.append("\0img")
        elif not piece["tag"]:
            tokens.append(piece["word"])
        elif piece["tag"] not in UNMARKED:
            tokens.append(f"\0{piece['tag']}")
    return tokens


def written(source: Sequence[SourceLine]) -> Written:
    """The tokens of a Markdown source."""
    tokens = Written([], [], [])
    texts = _uncommented(source)
    rows = _table_rows(texts)
    fence = FenceState()
    stream = FLOW
    for index, text in enumerate(texts):
        opened = fence.marker == ""
        inside = fence.take(text)
        if inside:
            new = ["\0pre"] if opened else words(text)
        elif _DEFINITION.match(text):
            new = []
        else:
            new = _block_mark(text, index in rows) + ([] if _BAR.match(text) else _inline(text))
        stream = _stream(text, stream) if not inside else stream
        tokens.words.extend(new)
        tokens.lines.extend([index] * len(new))
        tokens.streams.extend([stream] * len(new))
    return tokens
