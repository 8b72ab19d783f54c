"""What the Markdown extension is told of a page, and what it finds on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from everyreader.records import Picture, SourceList, Word, WordList
from everyreader.types import Language


@dataclass(frozen=True)
class Part:
    """A part of a page: one h2."""

    id: str
    title: str


@dataclass(frozen=True)
class PageLink:
    """A link to a page of the site. `language` is that of its title; `url` is "" for what is no page."""

    title: str
    url: str
    language: str


@dataclass(frozen=True)
class ContactSheet:
    """What the list of all pictures says besides what the registry knows.

    uses      where each picture is used, by its name; no entry: nowhere
    pdf       address of the same list as PDF, or ""
    language  BCP 47, in which the registry names pictures and their authors
    """

    uses: Mapping[str, Sequence[PageLink]]
    pdf: str
    language: str


@dataclass(frozen=True)
class Citations:
    """What a page needs to cite sources and to list them.

    list_page  address of the page that lists them, as seen from this page; "" where none does
    used_on    pages that cite a source, by its key
    """

    sources: SourceList
    list_page: str
    used_on: Mapping[str, Sequence[PageLink]]


@dataclass(frozen=True)
class Contact:
    """Where readers reach the owners: an email address, and the URL of a list of issues; "" where not set."""

    email: str
    issues: str


@dataclass
class PageMarkup:
    """One page on its way through the extension.

    say         interface word in the language of the text
    address     URL of a drawing, as seen from the page
    whole       False: the theme draws heading and lead, so they are taken out of the text
    sheet       for the page that lists all pictures; none on other pages
    worksheet   made to write on: underscores are lines to write on
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
    citations: Citations
    contact: Contact
    whole: bool
    sheet: ContactSheet | None = None
    worksheet: bool = False
    heading: str = ""
    lead: str = ""
    parts: list[Part] = field(default_factory=list)
    explained: list[Word] = field(default_factory=list)
