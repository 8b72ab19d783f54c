"""Small readings of text that several rules share."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from everyreader.html import attribute, is_element, is_text, remembered
from everyreader.types import Element

_SIGNS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """`text` with each run of white space as one space, trimmed."""
    return " ".join(text.split())


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """`text` as two texts are compared: lower case, no punctuation or signs, single spaces."""
    return _SIGNS.sub(" ", text.casefold()).strip()


def short(text: str, limit: int = 60) -> str:
    """`text` for a message: folded, and cut at `limit` characters."""
    text = folded(text)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def file_name(element: Element, name: str = "src") -> str:
    """Last part of the address in the attribute `name`: "tea.png"; for a data address "embedded picture"."""
    return _last_part((attribute(element, name) or "").strip())


@lru_cache(maxsize=4096)
def _last_part(address: str) -> str:
    if address.startswith("data:"):
        return "embedded picture"
    try:
        return PurePosixPath(unquote(urlsplit(address).path)).name
    except ValueError:  # no address that anybody can read
        return address


def mentions(text: str, words: tuple[str, ...]) -> str:
    """The first of `words` that stands in `text` as whole words, or ""."""
    spaced = f" {plain(text)} "
    return next((word for word, phrase in _phrases(words) if phrase in spaced), "")


@lru_cache(maxsize=128)
def _phrases(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((word, f" {plain(word)} ") for word in words)


@remembered
def own_text(element: Element, through: tuple[str, ...] = ()) -> str:
    """The text that stands right in `element`, and in those of its children whose tag is in `through`."""
    if element.select_one("*") is None:
        return str(element.text)
    parts = [
        child.text
        for child in element
        if is_text(child) or (through and is_element(child) and child.tag in through)
    ]
    return "".join(parts)
