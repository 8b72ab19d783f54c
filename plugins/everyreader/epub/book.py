"""The book of a language as EPUB 3: what is printed as one book, to read on a device."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path

from everyreader.documents.frame import Document
from everyreader.epub.archive import archive
from everyreader.epub.chapters import ChapterWriter, Content, page, words_and_makers
from everyreader.epub.package import CONTAINER, About, contents, package
from everyreader.types import InputError

_STYLES = Path(__file__).with_name("book.css")


def epub(book: Document, interface: Mapping[str, str]) -> bytes:
    """The EPUB of a book that `documents.book.book` gives. The same book gives the same bytes.

    interface  words of the book's language, `epub_summary` among them
    raises     InputError for a word of the interface that is missing
    """
    content = json.loads(book.content)
    language = "-".join(filter(None, (content["language"], content["region"])))
    if "epub_summary" not in interface:
        raise InputError(f"languages/{language}.toml", 0, "[interface] lacks 'epub_summary': add it")
    about = About(
        language=language,
        direction="rtl" if content["rtl"] else "ltr",
        title=f"{content['title']} – {content['kind']}",
        site=content["imprint"]["site"] or content["title"],
        rights=" ".join((*content["credits"], *content["licence"])),
        summary=interface["epub_summary"],
        address=content["link"],
        date=book.date.isoformat(),
        cover=f"pictures/{content['picture']}.svg" if content["picture"] else "",
    )
    return archive(_files(content, about), book.date)


def _files(content: Content, about: About) -> dict[str, bytes]:
    pages = _pages(content, about)
    titles = {name: title for name, (title, _) in pages.items()}
    said = content["interface"]["book_contents"]
    texts = {
        **{name: page(title, body, about.language, about.direction) for name, (title, body) in pages.items()},
        "nav.xhtml": contents(said, titles, about.language, about.direction),
        "book.css": _STYLES.read_text("utf-8"),
        **{f"pictures/{name}.svg": drawing["svg"] for name, drawing in content["drawings"].items()},
    }
    cover, *rest = pages
    inside = {"package.opf": package(about, texts, [cover, "nav.xhtml", *rest]), **texts}
    return {
        "META-INF/container.xml": CONTAINER.encode(),
        **{f"EPUB/{name}": text.encode() for name, text in inside.items()},
    }


def _pages(content: Content, about: About) -> dict[str, tuple[str, str]]:
    """Title and XHTML of each page by the name of its file: cover, chapters, and what stands behind."""
    numbered = {f"chapter-{number:02}.xhtml": one for number, one in enumerate(content["chapters"], 1)}
    writer = ChapterWriter({one["address"]: name for name, one in numbered.items() if one["address"]})
    drawn = f'<div class="cover"><img src="{escape(about.cover)}" alt=""/></div>' if about.cover else ""
    words = f"<h1>{escape(content['title'])}</h1><p>{escape(content['kind'])}</p>"
    return {
        "cover.xhtml": (content["title"], f'<section epub:type="titlepage">{words}{drawn}</section>'),
        **{name: (one["title"], writer.chapter(one)) for name, one in numbered.items()},
        **{
            f"end-{number}.xhtml": pair
            for number, pair in enumerate(words_and_makers(content, writer.part), 1)
        },
    }
