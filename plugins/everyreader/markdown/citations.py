"""`[@key]`: the number of a source, which links to the list of sources; `[SOURCES]`: that list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from everyreader.markdown.context import PageMarkup
from everyreader.markdown.tree import append_text, child, with_mark, words_of
from everyreader.records import Source
from everyreader.registry import nearest
from everyreader.source_list import CITATION, MARKER, cited_keys

TAG = "everyreader-citation"  # its number and address are known only where the whole page is: see `show`
NO_BREAK = "\u00a0"
_EMPHASIS = re.compile(r"\*([^*]+)\*")


class CitationPattern(InlineProcessor):
    """Turns `[@key]` and `[@key; @other]` into an element TAG."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(CITATION, md)

    def handleMatch(  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        return Element(TAG, {"keys": m["keys"]}), m.start(0), m.end(0)


def show(root: Element, page: PageMarkup) -> None:
    """Replace every element TAG by links to its sources; by nothing to see on an Easy Read page."""
    for parent in root.iter():
        for at, element in enumerate(list(parent)):
            if element.tag == TAG:
                shown = _citations(cited_keys(element.attrib["keys"]), page)
                parent[at] = with_mark(shown, element.tail or "")
                _keep_to_the_word(parent, at)


def _keep_to_the_word(parent: Element, at: int) -> None:
    """A citation alone on a line says nothing: the space before it must not break."""
    if at:
        parent[at - 1].tail = _without_break(parent[at - 1].tail or "")
    else:
        parent.text = _without_break(parent.text or "")


def _without_break(text: str) -> str:
    word = text.rstrip()
    return word + NO_BREAK if word != text else text


def _citations(keys: list[str], page: PageMarkup) -> Element:
    marks = [_citation(key, page) for key in keys]
    if len(marks) == 1:
        return marks[0]
    group = Element("span")
    for mark in marks:
        append_text(group, NO_BREAK if len(group) else "")
        group.append(mark)
    return group


def _citation(key: str, page: PageMarkup) -> Element:
    """The link to a source.

    One that leads nowhere keeps its place and says why in `data-problem`, which the rule
    `citation-unknown` reports at its line.
    """
    if page.version == "easy":  # the rule `easy-footnote` reports it
        return Element("span", {"class": "source", "data-source": key, "hidden": ""})
    sources = page.citations.sources.sources
    number = next((at for at, source in enumerate(sources, 1) if source.key == key), 0)
    if number and page.citations.list_page:
        name = page.say("source_name", number=number, text=_EMPHASIS.sub(r"\1", sources[number - 1].text))
        place = f"{page.citations.list_page}#source-{number}"
        link = Element("a", {"class": "source", "href": place, "aria-label": name, "data-source": key})
        link.text = f"[{number}]"
        if page.citations.sources.language != page.language.code:
            link.set("data-source-language", page.citations.sources.language)  # for paper, which names it
        return link
    if number:
        problem = f"No page holds the line {MARKER}, so the citation of '{key}' leads nowhere."
    else:
        hint = nearest(key, [source.key for source in sources])
        problem = f"There is no source '{key}' in the list of sources.{hint}"
    mark = Element("span", {"class": "source", "data-source": key, "data-problem": problem})
    mark.text = f"[@{key}]"
    return mark


def list_all(root: Element, page: PageMarkup) -> None:
    """Put the whole list of sources where the page says [SOURCES]."""
    for at, block in enumerate(list(root)):
        if block.tag == "p" and words_of(block) == MARKER:
            root[at] = Element("ol", {"class": "sources"})
            root[at].extend(_entries(page))


def _entries(page: PageMarkup) -> Iterator[Element]:
    for number, source in enumerate(page.citations.sources.sources, 1):
        entry = Element("li", {"id": f"source-{number}"})
        _describe(SubElement(entry, "p"), source, page)
        if links := page.citations.used_on.get(source.key):
            used = child(entry, "p", f"{page.say('source_used_on')} ")
            for link in links:
                append_text(used, " · " if len(used) else "")
                child(used, "a", link.title, href=link.url)
        yield entry


def _describe(place: Element, source: Source, page: PageMarkup) -> None:
    """Write a source as a link where it can be read somewhere, in its own language."""
    text = SubElement(place, "a", {"href": source.url}) if source.url else SubElement(place, "span")
    if page.citations.sources.language != page.language.code:
        text.attrib.update({"lang": page.citations.sources.language, "dir": "auto"})
    for at, piece in enumerate(_EMPHASIS.split(source.text)):
        if at % 2:
            child(text, "em", piece)
        else:
            append_text(text, piece)
