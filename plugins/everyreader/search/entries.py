"""What of a page is put into the index: its title and the words of its Markdown, without the frame."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from everyreader.html import inner_html, parse, walk
from everyreader.reading.words import bare, split_words
from everyreader.types import Page

# Meanings, which the build repeats on many pages (the word list has them all), and what it adds for the eye.
_REPEATED = ".meaning, .means, section.words, .rest, [aria-hidden=true]"


@dataclass(frozen=True)
class Entry:
    """One page of the index.

    url       inside the site, as pages are published
    language  BCP 47, of its words: an index of its own for each
    title     as results show it
    version   "standard" or "easy"
    lead      number of words of the title and the sentence below it, which say what the page is about
    html      a document with nothing but what can be found
    words     its words in small letters, as often as they stand there; also each part of "co-production"
    """

    url: str
    language: str
    title: str
    version: str
    lead: int
    html: str
    words: tuple[str, ...]


def entry(page: Page, title: str, picture: str) -> Entry:
    """The entry of a page.

    title    as results show it
    picture  URL of the page's own picture inside the site, or ""
    """
    parts = [part for part in page.regions if part.tag != "h1"]
    text = parse("<main>" + "".join(f"<section>{inner_html(part)}</section>" for part in parts) + "</main>")
    for repeated in text.select(_REPEATED):
        repeated.decompose()
    main = text.select_one("main")
    lead = str(page.meta.get("description") or "")
    html = (
        f'<!doctype html><html lang="{escape(page.language)}"><head><title>{escape(title)}</title></head>'
        f"<body><main data-pagefind-body><h1>{escape(title)}</h1><p>{escape(lead)}</p>"
        f"{_kept('picture', picture)}{inner_html(main)}</main></body></html>"
    )
    first = len(f"{title} {lead}".split())
    words = _words(" ".join([title, lead, *(text for _, _, text in walk(main))]))
    return Entry(page.url, page.language, title, page.version, first, html, tuple(words))


def _kept(name: str, value: str) -> str:
    """What a result is told beside its words."""
    return f'<span data-pagefind-meta="{name}:{escape(value)}"></span>' if value else ""


def _words(text: str) -> Iterator[str]:
    for word in split_words(text):
        folded = bare(word).casefold().replace("’", "'")
        yield folded
        if len(parts := re.split("[-‐‑]", folded)) > 1:
            yield from filter(None, parts)


def vocabulary(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """All words by language, those that most pages have first: of two near ones, readers mean that."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in entries:
        found[one.language].update(set(one.words))
    return {
        code: sorted((word for word in pages if len(word) > 1), key=lambda word: (-pages[word], word))
        for code, pages in found.items()
    }


def heading(page: Page) -> str:
    """The title of a page as its readers see it; its address where it has none."""
    found = next(iter(page.select("h1")), None)
    return " ".join(found.text.split()) if found is not None else page.url
