"""A twin as the JSON document that `sheet.typ` sets."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from itertools import groupby, zip_longest
from typing import Any

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document, frame, paragraphs
from everyreader.documents.imprint import Imprint
from everyreader.documents.runs import short
from everyreader.easyread.twin import Part, Row, Twin


def sheet(
    twin: Twin, imprint: Imprint, interface: Mapping[str, str], drawings: Drawings, date: datetime.date
) -> Document:
    """The document of one Easy Read page.

    interface  words of the page's language
    raises     InputError for a word of the interface or a drawing that is missing or can't be used
    """
    head = twin.head
    content = {
        **frame(head, interface["easy_read"], imprint, interface),
        "parts": [part(one) for one in twin.parts],
        "words": part(twin.words) if twin.words else None,
        "drawings": drawings.of(pictures(twin), head.direction, head.url),
    }
    return Document(head.url, "sheet.typ", json.dumps(content, ensure_ascii=False), date)


def pictures(twin: Twin) -> Iterable[str]:
    """Names of the pictures that a twin shows."""
    parts = [*twin.parts, *([twin.words] if twin.words else [])]
    return {twin.head.picture} | {row.picture for part in parts for row in part.rows}


def part(given: Part) -> dict[str, Any]:
    """A part, its neighbouring rows of one kind put together: a list is one list."""
    rows = [(row, _row(row, after)) for row, after in zip_longest(given.rows, given.rows[1:])]
    groups = [
        {"kind": kind, "rows": [row for _, row in group]}
        for kind, group in groupby(rows, key=lambda pair: pair[0].kind)
    ]
    return {"heading": given.heading, "number": given.number, "groups": groups}


def _row(row: Row, after: Row | None) -> dict[str, Any]:
    """A row. `opens` says why it stays on the page of the row after it, or is ""."""
    return {
        "opens": _opens(row, after) if after else "",
        "picture": row.picture,
        "alt": row.alt,
        "paragraphs": paragraphs(row.paragraphs),
        "addresses": _addresses(row),
    }


def _opens(row: Row, after: Row) -> str:
    if after.means:
        return "meaning"
    return "list" if after.kind in ("item", "step") and row.kind == "plain" else ""


def _addresses(row: Row) -> list[str]:
    """The addresses of a row's links, which a reader of paper needs, unless its words say them.

    Spaces do not count: "116 123" says the telephone number 116123.
    """
    words = "".join(run.text for paragraph in row.paragraphs for run in paragraph).replace(" ", "")
    links = {run.address: None for paragraph in row.paragraphs for run in paragraph if run.address}
    return [address for address in map(short, links) if address not in words]
