"""The words of a Markdown source in order, with marks for elements that may have no words of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from everyreader.sources import FenceState
from everyreader.types import SourceLine

# Scripts written without spaces: each sign is a token, or a button put around a word would end the alignment.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_WORD_IN_ASCII = re.compile(r"[a-z0-9]+")  # of folded text; the same in half the time
_TAG = re.compile(r"<([a-z][a-z0-9]*)\b")
_BREAK = "\1"  # between two texts
_MARK = "\0[^\0\1 ]+"
_TOKEN = re.compile(rf"{_BREAK}|{_MARK}|{_WORD.pattern}")
_TOKEN_IN_ASCII = re.compile(rf"{_BREAK}|{_MARK}|{_WORD_IN_ASCII.pattern}")
_NO_TEXT = str.maketrans("\0\1", "  ")
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
    """Tokens of a source: one entry a token in `words` and in `lines`.

    words    folded words, and marks: "\\0" and a tag
    lines    index into the lines of the source
    streams  places of the tokens of "flow", and of the parts of the page to which the build moves some:
             "tabs", "notes"
    """

    words: list[str]
    lines: list[int]
    streams: Mapping[str, Sequence[int]]


def words(text: str) -> list[str]:
    """The words of `text` as alignment compares them."""
    folded = text.casefold()
    return (_WORD_IN_ASCII if folded.isascii() else _WORD).findall(folded)


def mark(tag: str) -> str:
    """What stands in a text for an element that a sign makes; a space or the end of the text follows."""
    return f"\0{tag}"


def is_mark(token: str) -> bool:
    return token.startswith("\0")


def tokens(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """The words and marks of many texts at once, and for each the index of its text."""
    folded = _BREAK.join(texts).casefold()
    found: list[str] = []
    indexes: list[int] = []
    index = 0
    for token in (_TOKEN_IN_ASCII if folded.isascii() else _TOKEN).findall(folded):
        if token == _BREAK:
            index += 1
        else:
            found.append(token)
            indexes.append(index)
    return found, indexes


def plain(text: str) -> str:
    """A text without the signs that mean marks and breaks."""
    return text.translate(_NO_TEXT) if "\0" in text or "\1" in text else text


def _folded(source: Sequence[SourceLine]) -> list[str]:
    """Texts of the lines, folded, with comments blanked, so that the number of lines stays."""
    text = plain("\n".join(line.text for line in source).casefold())
    if "<!--" in text:
        text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    return text.split("\n")


def _table_rows(texts: Sequence[str]) -> frozenset[int]:
    rows: set[int] = set()
    for bar in (i for i, text in enumerate(texts) if "|" in text and _BAR.match(text)):
        rows.add(bar - 1)
        end = next((i for i in range(bar + 1, len(texts)) if "|" not in texts[i]), len(texts))
        rows.update(range(bar + 1, end))
    return frozenset(rows)


def _stream(text: str, last: str) -> str:
    if last == FLOW and text[:1].isalpha():  # the start of plain text: no sign
        return FLOW
    if "===" in text and _TAB.match(text):
        return TABS
    if ("]:" in text and _NOTE.match(text)) or (
        last == NOTES and (text.startswith("    ") or not text.strip())
    ):
        return NOTES
    return FLOW


def _block_mark(text: str) -> str:
    body = _QUOTE.sub("", text) if text[0] in " \t>" else text
    if body.startswith("#"):
        heading = _HEADING.match(body)
        return mark(f"h{len(heading[1])}") if heading else ""
    if _RULE.match(body):
        return mark("hr")
    if _ITEM.match(body):
        return mark("li")
    return f"{mark('details')} {mark('summary')}" if body.startswith("???") else ""


def _inline(text: str) -> str:
    """A line with marks in place of the signs of images and tags, but in code."""
    if "`" in text:
        text = _CODE.sub(lambda code: " ".join(words(code[0])), text)
    if "<" in text:
        text = _TAG.sub(lambda tag: " " if tag[1] in UNMARKED else f" {mark(tag[1])} ", text)
    return text.replace("![", f" {mark('img')} ")


def _marked(text: str, row: bool) -> str:
    """A line outside code, with its marks."""
    first = mark("tr") if row else ""
    if not text[:1].isalpha():  # not the start of plain text, but maybe a sign
        if "]:" in text and _DEFINITION.match(text):
            return ""
        first = _block_mark(text) or first
        if "-" in text and _BAR.match(text):
            return first
    return f"{first} {_inline(text)}"


def written(source: Sequence[SourceLine]) -> Written:
    """The tokens of a Markdown source."""
    texts = _folded(source)
    rows = _table_rows(texts)
    fence = FenceState()
    stream = FLOW
    streams: list[str] = []
    for index, text in enumerate(texts):
        opened = fence.marker == ""
        if (not opened or "```" in text or "~~~" in text) and fence.take(text):
            texts[index] = mark("pre") if opened else text
        elif text:
            stream = _stream(text, stream)
            texts[index] = _marked(text, index in rows)
        elif stream != NOTES:
            stream = FLOW
        streams.append(stream)
    found, lines = tokens(texts)
    return Written(found, lines, places_by_stream(streams, lines))


def places_by_stream(streams: Sequence[str], texts: Sequence[int]) -> Mapping[str, Sequence[int]]:
    """Places of the tokens of each stream.

    streams  of each text
    texts    index of the text of each token
    """
    if FLOW not in streams or len(set(streams)) > 1:
        found = [streams[index] for index in texts]
        return {one: [place for place, stream in enumerate(found) if stream == one] for one in STREAMS}
    return {FLOW: range(len(texts)), TABS: (), NOTES: ()}
