"""The Markdown extension: runs after all others, on the tree that they made."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

from everyreader.html import parse
from everyreader.markdown import (
    citations,
    contact,
    contact_sheet,
    ladders,
    notes,
    phones,
    quotations,
    rows,
    tables,
    timeline,
    words,
    writing,
)
from everyreader.markdown.context import PageMarkup, Part
from everyreader.markdown.pictures import PicturePattern, show_pictures
from everyreader.markdown.tree import HYPHENED, inner_html, words_of, wrap_matches
from everyreader.word_list import MARKER

_AFTER_ALL = -10  # MkDocs' own, which checks links, has 0
_AFTER_LINKS = 127  # short link references, which may have the name of a picture, have 130


class EveryreaderExtension(Extension):
    """Set `page` before each page is converted."""

    page: PageMarkup

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        md.inlinePatterns.register(PicturePattern(md), "everyreader_picture", _AFTER_LINKS)
        md.inlinePatterns.register(citations.CitationPattern(md), "everyreader_citation", _AFTER_LINKS)
        md.treeprocessors.register(_Finish(md, self), "everyreader", _AFTER_ALL)


class _Finish(Treeprocessor):
    def __init__(self, md: Markdown, extension: EveryreaderExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        page = self.extension.page
        show_pictures(root, page)
        citations.show(root, page)
        _keep_together(root)
        if not page.whole:
            _take_head(root, page, self.md)
        quotations.mark(root)
        notes.translate(root, page)
        phones.mark(root)
        if page.worksheet:
            writing.gather_lines(root, page)
        tables.make_scrollable(root, page)
        ladders.draw(root)
        timeline.draw(root)
        if page.version == "easy":
            rows.lay_out(root, page)
        else:
            page.parts += [Part(h.get("id", ""), words_of(h)) for h in root.iter("h2")]
            _explain_words(root, page)
        page.parts = [replace(part, title=_words(part.title, self.md)) for part in page.parts]
        if page.worksheet:
            writing.part_lines(root)
        citations.list_all(root, page)
        contact.show(root, page)
        if page.sheet:
            contact_sheet.list_all(root, page, page.sheet)


def _explain_words(root: Element, page: PageMarkup) -> None:
    if any(words_of(block) == MARKER for block in root):
        words.list_all(root, page)
    else:
        words.explain(root, page)


def _take_head(root: Element, page: PageMarkup, md: Markdown) -> None:
    """Move the h1, and the paragraph below it unless it is a row, out of the text: the theme draws them."""
    if not len(root) or root[0].tag != "h1":
        return
    page.heading = _finished(root[0], md)
    root.remove(root[0])
    if len(root) and root[0].tag == "p" and root[0].find(".//img") is None:
        wrap_matches(root[0], HYPHENED, "span", {"class": "keep"})
        page.lead = _finished(root[0], md)
        root.remove(root[0])


def _finished(element: Element, md: Markdown) -> str:
    """HTML inside an element, with what Python-Markdown has set aside, such as raw HTML, put back."""
    html = inner_html(element)
    for step in md.postprocessors:
        html = step.run(html)
    return html


def _words(title: str, md: Markdown) -> str:
    """The words of a title, without the marks that stand for raw HTML, such as `<span lang="en">`."""
    if STX not in title:
        return title
    html = escape(title)
    for step in md.postprocessors:
        html = step.run(html)
    return str(parse(html).text)


def _keep_together(root: Element) -> None:
    """A word such as co-production must not break at its hyphen in a heading."""
    for heading in root.iter():
        if heading.tag in ("h1", "h2", "h3"):
            wrap_matches(heading, HYPHENED, "span", {"class": "keep"})
