"""What of a page is put into the index: its title and the words of its Markdown, without the frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from everyreader.html import inner_html, walk
from everyreader.reading.words import bare, split_words
from everyreader.types import Page

# One filter with one value: Pagefind writes several in an order that changes from build to build.
_EASY = ' data-pagefind-filter="easy:yes"'
_SHORTEST = 4  # letters: a shorter word is not offered in place of one that is spelt wrong


@dataclass(frozen=True)
class Entry:
    """One page of the index.

    url       inside the site, as pages are published
    language  BCP 47, of its words: an index of its own for each
    html      a document with nothing but what can be found
    words     all different words, in small letters
    """

    url: str
    language: str
    html: str
    words: frozenset[str]


def entry(page: Page, title: str, picture: str) -> Entry:
    """The entry of a page.

    title    as results show it
    picture  URL of the page's own picture inside the site, or ""
    """
    parts = [part for part in page.regions if part.tag != "h1"]
    body = "".join(f"<section>{inner_html(part)}</section>" for part in parts)
    html = (
        f'<!doctype html><html lang="{escape(page.language)}"><head><title>{escape(title)}</title></head>'
        f"<body><main data-pagefind-body{_EASY if page.version == 'easy' else ''}>"
        f"<h1>{escape(title)}</h1>{_kept('version', page.version)}{_kept('picture', picture)}{body}"
        "</main></body></html>"
    )
    text = " ".join([title, *(text for part in parts for _, _, text in walk(part))])
    return Entry(page.url, page.language, html, frozenset(_words(text)))


def _kept(name: str, value: str) -> str:
    """What a result is told beside its words."""
    return f'<span data-pagefind-meta="{name}:{escape(value)}"></span>' if value else ""


def _words(text: str) -> Iterator[str]:
    for word in split_words(text):
        folded = bare(word).casefold().replace("’", "'")
        if len(folded) >= _SHORTEST and re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", folded):
            yield folded


def vocabulary(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """All words by language, sorted: what a reader who spelt a word wrong may have meant."""
    found: dict[str, set[str]] = {}
    for one in entries:
        found.setdefault(one.language, set()).update(one.words)
    return {code: sorted(words) for code, words in found.items()}


def heading(page: Page) -> str:
    """The title of a page as its readers see it; its address where it has none."""
    found = next(iter(page.select("h1")), None)
    return " ".join(found.text.split()) if found is not None else page.url
