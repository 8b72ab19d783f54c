"""A standard page as the JSON document that `standard.typ` sets."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from everyreader.documents.blocks import Block, BlockReader
from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document, frame, paragraphs
from everyreader.documents.head import head
from everyreader.documents.imprint import Imprint
from everyreader.documents.runs import Paragraph, Run, RunReader, plain, short
from everyreader.html import attribute
from everyreader.types import InputError, Page


def standard(
    page: Page, imprint: Imprint, interface: Mapping[str, str], drawings: Drawings, date: datetime.date
) -> Document:
    """The document of one standard page, as the build made it, without the site around it.

    interface  words of the page's language
    raises     InputError where `head` does, for a page without words, and for a drawing that can't be used
    """
    top = head(page, drawings.pictures)
    reader = RunReader(top.address)
    blocks = list(_levelled(BlockReader(page.url, reader, drawings.pictures).blocks(page.regions)))
    if not blocks and not top.lead:
        raise InputError(page.url, 0, "no PDF can be made: the page has no title or no words")
    runs = list(_runs(blocks))
    shown = {picture["name"] for block in _all(blocks) for picture in block.get("pictures", ())}
    content = {
        **frame(top, "", imprint, interface),
        "blocks": blocks,
        "words": _hard_words(page, reader),
        "sources": paragraphs(_sources(page, interface)),
        "links": _links(runs),
        "drawings": drawings.of({top.picture, *shown}, top.direction, page.url),
    }
    return Document(page.url, "standard.typ", json.dumps(content, ensure_ascii=False), date)


def _levelled(blocks: Iterable[Block]) -> Iterator[Block]:
    """Headings without a gap between levels, which PDF/UA-1 does not allow."""
    level = 1
    for block in blocks:
        if block["kind"] == "heading":
            level = min(block["level"], level + 1)
            block = {**block, "level": level}
        yield block


def _all(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks, and the blocks inside them."""
    for block in blocks:
        yield block
        yield from _all(block.get("blocks", ()))
        for item in block.get("items", ()):
            yield from _all(item["blocks"])


def _runs(blocks: Iterable[Block]) -> Iterator[dict[str, Any]]:
    for block in _all(blocks):
        cells = [cell for row in (*block.get("head", ()), *block.get("rows", ())) for cell in row]
        for holder in (block, *block.get("entries", ()), *cells):
            for paragraph in (*holder.get("paragraphs", ()), *holder.get("source", ())):
                yield from paragraph


def _sources(page: Page, interface: Mapping[str, str]) -> list[Paragraph]:
    """Each source that the page cites, once: "Source 2: ", and the source in its own language."""
    found: dict[str, Paragraph] = {}
    for link in page.select("a.source[aria-label]"):
        name = attribute(link, "aria-label") or ""
        label = interface["source_name"].format(number=link.text.strip("[]"), text="")
        said = Run(name.removeprefix(label), language=attribute(link, "data-source-language") or "")
        found.setdefault(name, (Run(label), said))
    return list(found.values())


def _links(runs: Iterable[dict[str, Any]]) -> list[dict[str, str]]:
    """Each link once: its words, and the address that a reader of paper types."""
    words: dict[str, str] = {}
    for run in runs:
        if run["address"] and not run["cites"]:
            words.setdefault(run["address"], run["text"].strip())
    return [
        {"words": said, "address": short(address), "link": address}
        for address, said in words.items()
        if short(address) != said
    ]


def _hard_words(page: Page, reader: RunReader) -> list[dict[str, Any]]:
    """The meanings that a press on a word opens on the web: on paper they stand at the end."""
    found = []
    for meaning in page.select(".meaning"):
        terms = meaning.select(".term")
        said = [child for child in meaning.select("p") if child not in terms]
        found.append({"term": plain(reader.paragraphs(terms)), "meaning": plain(reader.paragraphs(said))})
    return sorted(found, key=lambda entry: str(entry["term"]).lower())
