"""All Easy Read pages of a language as one book: the JSON document that `book.typ` sets."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document, frame, paragraphs
from everyreader.documents.imprint import Imprint
from everyreader.documents.runs import Run, short
from everyreader.easyread.sheet import part, pictures
from everyreader.easyread.twin import Part, Row, Twin
from everyreader.records import Picture, WordList


@dataclass(frozen=True)
class Chapter:
    """A page of the book, and who made and checked it."""

    twin: Twin
    imprint: Imprint


def book(
    chapters: Sequence[Chapter],
    words: WordList,
    interface: Mapping[str, str],
    drawings: Drawings,
    about: tuple[str, datetime.date, str],
) -> Document:
    """The book of `chapters`, at least one, in their order; the first gives the picture of the cover.

    words      the hard words of the language, for the list at the end
    interface  words of the language
    about      address of the first page of the site in this language; the day on which a page was last
               changed, and that day in words
    """
    address, date, in_words = about
    first = chapters[0]
    head = replace(first.twin.head, title=first.imprint.site, address=address, lead=())
    imprint = Imprint(first.imprint.site, "", False, in_words, _version(chapters))
    names = {name for chapter in chapters for name in pictures(chapter.twin)}
    names |= {word.picture for word in words.words}
    content = {
        **frame(head, interface["easy_read"], imprint, interface),
        "chapters": [_chapter(chapter) for chapter in chapters],
        "word_list": _word_list(words, interface),
        "makers": _makers(chapters),
        "credits": _credits([drawings.pictures[name] for name in sorted(names - {""})]),
        "licence": [interface["licence"], interface["licence_name"]],
        "drawings": drawings.of(names, head.direction, head.url),
    }
    return Document(head.url, "book.typ", json.dumps(content, ensure_ascii=False), date)


def _version(chapters: Sequence[Chapter]) -> str:
    """Content id of the whole: 12 hex digits of the SHA-256 of those of its pages."""
    ids = " ".join(chapter.imprint.version for chapter in chapters)
    return hashlib.sha256(ids.encode()).hexdigest()[:12]


def _chapter(chapter: Chapter) -> dict[str, Any]:
    """A page without its hard words, which the book lists once."""
    head = chapter.twin.head
    return {
        "title": head.title,
        "picture": head.picture,
        "lead": paragraphs(head.lead),
        "address": short(head.address),
        "parts": _never_alone([part(one) for one in chapter.twin.parts]),
    }


def _never_alone(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The last row of a chapter or list takes the one before to its page, and keeps to what stands below."""
    rows = [row for part in parts for group in part["groups"] for row in group["rows"]]
    for row in rows[-2:]:
        row["opens"] = "end"
    return parts


def _word_list(words: WordList, interface: Mapping[str, str]) -> dict[str, Any]:
    rows = tuple(
        Row("term", word.picture, "", ((Run(word.term, strong=True),), (Run(word.meaning),)))
        for word in sorted(words.words, key=lambda word: word.term.lower())
    )
    return _never_alone([part(Part(interface["word_list"], "", rows))])[0]


def _makers(chapters: Sequence[Chapter]) -> list[dict[str, Any]]:
    """What is said of who made the pages: once for all of them where it is the same."""
    titles: dict[tuple[str, bool], list[str]] = {}
    for chapter in chapters:
        key = (chapter.imprint.status, chapter.imprint.checked)
        titles.setdefault(key, []).append(chapter.twin.head.title)
    return [
        {"status": status, "checked": checked, "titles": pages if len(titles) > 1 else []}
        for (status, checked), pages in titles.items()
    ]


def _credits(used: Sequence[Picture]) -> list[str]:
    return list(dict.fromkeys(f"{picture.author}, {picture.licence}" for picture in used))
