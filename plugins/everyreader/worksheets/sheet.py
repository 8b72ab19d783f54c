"""A page made to write on as the JSON document that `worksheet.typ` sets."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document, frame
from everyreader.documents.head import head
from everyreader.documents.imprint import Imprint
from everyreader.documents.runs import RunReader
from everyreader.types import InputError, Page
from everyreader.worksheets.entries import Entry, EntryReader


def worksheet(
    page: Page, imprint: Imprint, interface: Mapping[str, str], drawings: Drawings, date: datetime.date
) -> Document:
    """The document of one page made to write on, standard or Easy Read, as the build made it.

    interface  words of the page's language
    raises     InputError where `head` and `EntryReader.entries` do, for a page without words, and for a
               drawing that can't be used
    """
    top = head(page, drawings.pictures)
    reader = EntryReader(page.url, RunReader(top.address), drawings.pictures)
    entries, cards = _parted(reader.entries(node for region in page.regions for node in region))
    if not entries and not cards:
        raise InputError(page.url, 0, "no PDF can be made: the page has no title or no words")
    names = {entry["picture"] for entry in (*entries, *cards) if "picture" in entry}
    names |= {picture["name"] for entry in entries for picture in entry.get("pictures", ())}
    content = {
        **frame(top, interface["easy_read"] if page.version == "easy" else "", imprint, interface),
        "entries": entries,
        "cards": cards,
        "drawings": drawings.of({top.picture, *names}, top.direction, page.url),
    }
    return Document(page.url, "worksheet.typ", json.dumps(content, ensure_ascii=False), date)


def _parted(found: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Entries, and cards: a heading with a colour, and what stands below it up to the next heading."""
    entries: list[Entry] = []
    cards: list[Entry] = []
    on_card = False
    for entry in found:
        if entry["kind"] == "heading":
            on_card = bool(entry.get("colour"))  # the heading of the hard words has none
            if on_card:
                cards.append({**entry, "picture": "", "alt": "", "pieces": []})
                continue
        if on_card and entry["kind"] == "asked":
            card = cards[-1]
            cards[-1] = {
                **card,
                "picture": card["picture"] or entry["picture"],
                "alt": card["alt"] or entry["alt"],
                "pieces": [*card["pieces"], *entry["pieces"]],
            }
        else:
            entries.append(entry)
    return entries, cards
