"""The words of a page as runs: what is strong, what is a link, what cites a source. Layout comes later."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from everyreader.html import attribute, is_element, is_text
from everyreader.types import Element

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# fmt: off
INLINE = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
    "var", "wbr",
))
_NOT_WORDS = frozenset((
    "script", "style", "template", "noscript", "svg", "nav", "audio", "video", "object", "iframe", "canvas",
    "select",
))
# fmt: on
_LINKS = ("http", "https", "mailto", "tel")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufeff]")  # PDF/UA-1 has no place for these
_CODE = re.compile(r"[a-z]{2,3}(?=-|$)")  # a language, as PDFs can name it
_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")  # as HTML folds it: a no-break space stays


@dataclass(frozen=True)
class Run:
    """Words set in one way.

    address  where a link leads, absolute; "" for words that are no link
    cites    the source that a mark such as "[2]" stands for, in full; "" for all other words
    language  of words in another one than the page's, such as the name of a British group in Urdu; else ""
    """

    text: str
    strong: bool = False
    address: str = ""
    cites: str = ""
    language: str = ""


Paragraph = tuple[Run, ...]


def plain(paragraphs: Iterable[Paragraph]) -> str:
    """The words alone."""
    return " ".join(run.text for paragraph in paragraphs for run in paragraph)


def classes(element: Element) -> list[str]:
    return (attribute(element, "class") or "").split()


def shown(element: Element) -> bool:
    """Whether an element holds words of the page: no script, no hidden part, nothing that opens."""
    return (
        element.tag not in _NOT_WORDS
        and "hidden" not in element.attrs
        and "popover" not in element.attrs
        and not {"headerlink", "footnote-backref"} & set(classes(element))
    )


@dataclass(frozen=True)
class RunReader:
    """Reads the words below nodes. `address` is the page's own, absolute, from which links are counted."""

    address: str

    def paragraphs(self, nodes: Iterable[Any]) -> tuple[Paragraph, ...]:
        """The words below `nodes`, a paragraph for each block or line of them."""
        lines: list[list[Run]] = [[]]
        self._gather(nodes, Run(""), lines)
        return tuple(line for line in map(_folded, lines) if line)

    def _gather(self, nodes: Iterable[Any], style: Run, lines: list[list[Run]]) -> None:
        for node in nodes:
            if is_text(node):
                lines[-1].append(replace(style, text=node.text))
            elif is_element(node) and shown(node):
                block = node.tag not in INLINE
                if block:
                    lines.append([])
                self._gather(node, self._style(node, style), lines)
                if block:
                    lines.append([])

    def _style(self, element: Element, style: Run) -> Run:
        if code := _CODE.match((attribute(element, "lang") or "").lower()):
            style = replace(style, language=code[0])
        if element.tag in ("b", "strong", "dt", "th") or element.tag in HEADINGS:
            return replace(style, strong=True)
        if element.tag == "a" and (href := attribute(element, "href")):
            address = urljoin(self.address, href)
            cites = (attribute(element, "aria-label") or "") if "source" in classes(element) else ""
            if urlsplit(address).scheme in _LINKS and urldefrag(address).url != self.address:
                return replace(style, address=address, cites=cites)
            return replace(style, cites=cites)
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


def short(address: str) -> str:
    """An address as paper shows it: what a reader has to type, and no more."""
    for scheme in ("https://", "http://", "mailto:", "tel:"):
        address = address.removeprefix(scheme)
    return address
