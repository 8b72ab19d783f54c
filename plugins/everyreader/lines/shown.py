"""The words of a page's content in order, with the elements they stand in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from everyreader.html import attribute, walk
from everyreader.lines.written import FLOW, NOTES, TABS, UNMARKED, mark, places_by_stream, plain, tokens
from everyreader.types import Element

_STREAMS = {"tabbed-labels": TABS, "footnote": NOTES}  # classes of the boxes whose words the build moves
# What our build puts in.
_ADDED = frozenset({"means", "meaning", "rest", "number", "words", "sources", "contact-ways", "checks"})
_SIGNS = frozenset({"headerlink", "footnote-ref", "footnote-backref", "linenos", "md-clipboard"})
_BOXES = frozenset(
    ("admonition", "footnote", "highlight", "codehilite", "word", "rows", "scroll")
) | frozenset(
    ("tabbed-set", "tabbed-labels", "tabbed-content", "tabbed-block")
)  # made from signs, see UNMARKED
_ATTRIBUTES = frozenset({"alt", "src", "title", "aria-label", "placeholder", "value", "data", "poster"})
_NAMED = frozenset({"img", "div", "section", "iframe"})  # their `id` was typed; that of a heading is made


class Span(NamedTuple):
    """One element: its tokens are those from `start` to before `end`.

    stream  see `Written`
    added   True: the build put it in, its words are not in the source
    """

    element: Element
    start: int
    end: int
    stream: str
    added: bool


class Shown(NamedTuple):
    """Tokens of a page's content: one entry a token in `words` and `owners`.

    owners   index into `spans` of the element that holds the token
    streams  places of the tokens of each stream, see `Written`
    spans    in document order
    """

    words: list[str]
    owners: list[int]
    streams: Mapping[str, Sequence[int]]
    spans: list[Span]


_Open = tuple[int, str, bool, bool]  # index of an open element in the spans, stream, added, silent


def _link(element: Element) -> str:
    """The address. It is first in raw HTML and last in `[text](address)`: given at both ends."""
    address = attribute(element, "href") or ""
    return "" if address.startswith("#") else plain(address)


def _mark(tag: str) -> str:
    return "" if tag in UNMARKED else mark(tag)


def _opening(element: Element, classes: list[str]) -> str:
    tag = element.tag
    if (picture := attribute(element, "data-picture")) is not None:
        return f"{mark(tag)} {plain(picture)}"  # `![name]`: the build wrote its text alternative
    if (source := attribute(element, "data-source")) is not None:
        return plain(source)  # `[@key]`: the build wrote its number
    found = [_mark(tag)] if _BOXES.isdisjoint(classes) else []
    for name in element.attrs:
        if name in _ATTRIBUTES or (name == "id" and tag in _NAMED):
            found.append(plain(attribute(element, name) or ""))
    return " ".join((*found, _link(element)))


def _opened(element: Element, around: _Open, index: int) -> tuple[_Open, str]:
    """An element that opens, and its first text. What is silent has words that are not in the source."""
    _, stream, added, silent = around
    if not element.attrs:
        return (index, stream, added, silent), "" if silent else _mark(element.tag)
    classes = (attribute(element, "class") or "").split()
    stream = next((_STREAMS[name] for name in classes if name in _STREAMS), stream)
    added = added or not _ADDED.isdisjoint(classes)
    silent = silent or added or not _SIGNS.isdisjoint(classes)
    text = "" if silent else _opening(element, classes)
    return (index, stream, added, silent or "data-source" in element.attrs), text


def shown(regions: Sequence[Element]) -> Shown:
    """The tokens of a page's content; for `regions` see `Page.regions`."""
    texts: list[str] = []
    at: list[_Open] = []  # for each text, the element that holds it
    begun: list[tuple[Element, int, str, bool]] = []  # element, number of texts before it, stream, added
    ended: list[int] = []
    path: list[_Open] = [(0, FLOW, False, False)]
    for event, element, text in chain.from_iterable(walk(region) for region in regions):
        if event == "open":
            here, text = _opened(element, path[-1], len(begun))
            begun.append((element, len(texts), here[1], here[2]))
            ended.append(0)
            path.append(here)
        elif event == "text":
            here = path[-1]
            text = "" if here[3] or text.isspace() else plain(text)
        else:
            here = path.pop()
            text = _link(element) if element.tag == "a" and not here[3] else ""
        if text:
            texts.append(text)
            at.append(here)
        if event == "close":
            ended[here[0]] = len(texts)
    found, indexes = tokens(texts)
    starts = [bisect_left(indexes, number) for number in range(len(texts) + 1)]
    return Shown(
        found,
        [at[index][0] for index in indexes],
        places_by_stream([here[1] for here in at], indexes),
        [
            Span(element, starts[start], starts[end], stream, added)
            for (element, start, stream, added), end in zip(begun, ended, strict=True)
        ],
    )
