"""The words of a page's content in order, with the elements they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from everyreader.html import attribute, walk
from everyreader.lines.written import FLOW, NOTES, TABS, UNMARKED, words
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
    """Tokens of a page's content: one entry a token in `words`, `owners` and `streams`.

    owners  index into `spans` of the element that holds the token
    spans   in document order
    """

    words: list[str]
    owners: list[int]
    streams: list[str]
    spans: list[Span]


def _link(element: Element) -> list[str]:
    """Words of the address. It is first in raw HTML and last in `[text](address)`: given at both ends."""
    address = attribute(element, "href") or ""
    return words(address) if address and not address.startswith("#") else []


def _opening(element: Element, classes: list[str]) -> list[str]:
    tag = element.tag
    if (picture := attribute(element, "data-picture")) is not None:
        return [f"\0{tag}", *words(picture)]  # `![name]`: the build wrote its text alternative
    if (source := attribute(element, "data-source")) is not None:
        return words(source)  # `[@key]`: the build wrote its number
    marked = tag not in UNMARKED and _BOXES.isdisjoint(classes)
    tokens = [f"\0{tag}"] if marked else []
    for name in element.attrs:
        if name in _ATTRIBUTES or (name == "id" and tag in _NAMED):
            tokens += words(attribute(element, name) or "")
    return tokens + _link(element)


def shown(regions: Sequence[Element]) -> Shown:
    """The tokens of a page's content; for `regions` see `Page.regions`."""
    page = Shown([], [], [], [])
    path: list[tuple[int, str, bool, bool]] = []  # index of the element, stream, added, silent
    for event, element, text in chain.from_iterable(walk(region) for region in regions):
        if event == "open":
            classes = (attribute(element, "class") or "").split()
            _, stream, added, silent = path[-1] if path else (0, FLOW, False, False)
            stream = next((_STREAMS[name] for name in classes if name in _STREAMS), stream)
            added = added or not _ADDED.isdisjoint(classes)
            silent = silent or added or not _SIGNS.isdisjoint(classes)
            new = [] if silent else _opening(element, classes)
            silent = silent or attribute(element, "data-source") is not None
            path.append((len(page.spans), stream, added, silent))
            page.spans.append(Span(element, len(page.words), len(page.words), stream, added))
        elif path[-1][3]:
            new = []
        else:
            new = words(text) if event == "text" else _link(element) if element.tag == "a" else []
        index, stream, _, _ = path[-1]
        if new:
            page.words.extend(new)
            page.owners.extend([index] * len(new))
            page.streams.extend([stream] * len(new))
        if event == "close":
            page.spans[index] = page.spans[index]._replace(end=len(page.words))
            path.pop()
    return page
