"""What is kept beside pages: pictures, hard words, sources, translations, past runs. No work is done here."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """One drawing of the registry.

    name    its key, and the stem of its file
    alt     text alternative by language code: what is drawn, in one or two short sentences
    turns   True: it has a direction, and a mirrored file for right-to-left pages
    """

    name: str
    title: str
    alt: Mapping[str, str]
    author: str
    licence: str
    turns: bool


@dataclass(frozen=True)
class PictureList:
    """The registry of pictures, and where each of them is used.

    path      file of the registry, posix, relative to the folder of the project
    pictures  by name
    uses      by name: the files that use a picture, sorted, named as `path` is; no entry: none uses it
    """

    path: str
    pictures: Mapping[str, Picture]
    uses: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Word:
    """One hard word of a word list.

    term      as the word list prints it
    meaning   one or two short sentences, in easy words; ends with a full stop
    forms     all spellings that stand for it in running text, the term among them
    picture   name of a picture, or "" where there is none
    line      1-based line of the word list's file
    """

    term: str
    meaning: str
    forms: tuple[str, ...]
    picture: str
    line: int


@dataclass(frozen=True)
class WordList:
    """The hard words of one language, in the order of its file."""

    path: str
    language: str
    words: tuple[Word, ...]


@dataclass(frozen=True)
class TermUse:
    """What one language calls a thing.

    term   its own word for it
    forms  other spellings and endings that are right; `*` at the end of a word stands for any ending
    never  words that the site does not use for it; `*` as above
    """

    term: str
    forms: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """One thing that the site calls by the same words everywhere.

    name  its key in the list, which is what the original language calls it
    line  1-based line of the list's file
    uses  by language code
    """

    name: str
    line: int
    uses: Mapping[str, TermUse]


@dataclass(frozen=True)
class TermList:
    """The terms of a site in all its languages, in the order of the file."""

    path: str = ""
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Source:
    """One source of what the pages say: a book, a law, a guide.

    key   by which pages cite it: `[@upias-1976]`
    text  author, year and title; `*words*` are emphasised
    url   where it can be read, or ""
    line  1-based line of the list's file
    """

    key: str
    text: str
    url: str
    line: int


@dataclass(frozen=True)
class SourceList:
    """The sources of the site, numbered from 1 in the order of the file: one list for all languages.

    language  BCP 47, in which the sources are described
    """

    path: str
    language: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Passage:
    """A paragraph of a page: its first line in the file, from 1, and its words as they are written there."""

    line: int
    text: str


@dataclass(frozen=True)
class Change:
    """What a translator has to look at, since a paragraph of the original is not as it was.

    kind         "changed", "added", "moved" or "removed"
    original     the paragraph as it is now; none: it was removed
    translation  the paragraph that stands for it; none: there is none yet, or it is gone
    line         of the translation, at which something is to be done: an added paragraph belongs after it
    mended       the translation is not as it was there, either: perhaps the work is done
    """

    kind: str
    original: Passage | None
    translation: Passage | None
    line: int
    mended: bool


@dataclass(frozen=True)
class Translation:
    """Whether one page exists in one language, and how far it can be trusted.

    path         path inside the language's folder, posix: "jigsaw/index.md"
    file         file of the translation, posix, relative to the folder of the project
    status       "source", "missing", "draft" (no speaker has checked it), "reviewed", "outdated" (the
                 original changed since), "orphaned" (no original), or "unrecorded" (it doesn't say what it
                 was made from)
    source_id    content id of the original today; recorded_id: that of the original it was made from
    reviewer     the speaker who checked it, or ""; reviewed: on which day
    original     file of the original, as `file` is named
    updated      day of its last change
    translators  who made it, where that is said
    changes      what is outdated, where the page says from which paragraphs it was made
    """

    path: str
    language: str
    file: str
    status: str
    source_id: str
    recorded_id: str
    reviewer: str
    reviewed: datetime.date | None = None
    original: str = ""
    updated: datetime.date | None = None
    translators: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def is_translated(self) -> bool:
        """Whether the page is there, whatever it is worth."""
        return self.status in ("draft", "reviewed", "outdated", "unrecorded")


@dataclass(frozen=True)
class Counts:
    """How many faults one run found, by level."""

    day: datetime.date
    errors: int
    warnings: int
    notes: int
