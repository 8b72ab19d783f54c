"""What the Markdown extension is told of a page, and what it finds on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from everyreader.types import Language, Picture, Word, WordList


@dataclass(frozen=True)
class Part:
    """A part of a page: one h2."""

    id: str
    title: str


@dataclass
class PageMarkup:
    """One page on its way through the extension.

    say         interface word in the language of the text
    address     URL of a drawing, as seen from the page
    whole       False: the theme draws heading and lead, so they are taken out of the text
    heading     HTML inside the h1, and lead the HTML of the paragraph below it: found on the page
    parts       the h2s, in order: found on the page
    explained   hard words that the page explains, in order: found on the page
    """

    version: str
    language: Language
    pictures: Mapping[str, Picture]
    words: WordList
    say: Callable[..., str]
    address: Callable[[Picture], str]
    whole: bool
    heading: str = ""
    lead: str = ""
    parts: list[Part] = field(default_factory=list)
    explained: list[Word] = field(default_factory=list)
