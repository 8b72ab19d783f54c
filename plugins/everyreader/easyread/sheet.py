"""A twin as the JSON document that `sheet.typ` sets. Words stay words: none of them becomes Typst code."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby, zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from everyreader.easyread.twin import Paragraph, Part, Row, Twin
from everyreader.pictures import drawing
from everyreader.records import Picture
from everyreader.types import InputError

INTERFACE = ("easy_read", "page", "find_online")  # the words of the interface that a sheet shows
PAGE_NUMBERS = {"ar": "١", "fa": "۱", "ur": "۱"}  # the digit one; other languages count 1, 2, 3


@dataclass(frozen=True)
class Imprint:
    """What a sheet says besides the page's own words.

    site     name of the site
    status   who made the page and who checked it, in easy words of the page's language
    checked  True: a person has checked it, and the status has a solid edge, not a dashed one
    """

    site: str
    status: str
    checked: bool


def document(
    twin: Twin, imprint: Imprint, interface: Mapping[str, str], pictures: Mapping[str, Picture], folder: Path
) -> str:
    """The JSON text that `sheet.typ` reads.

    interface  words of the page's language, the keys INTERFACE among them
    pictures   the registry; folder: where its drawings are
    raises     InputError for a word of the interface or a drawing that is missing
    """
    for key in INTERFACE:
        if key not in interface:
            raise InputError(f"languages/{twin.language}.toml", 0, f"[interface] lacks '{key}': add it")
    language, _, region = twin.language.partition("-")
    parts = [*twin.parts, *([twin.words] if twin.words else [])]
    names = {twin.picture} | {row.picture for part in parts for row in part.rows}
    drawings = {
        name: drawing_text(pictures[name], twin.direction, folder, twin.url) for name in sorted(names - {""})
    }
    return json.dumps(
        {
            "language": language,
            "region": region or None,
            "rtl": twin.direction == "rtl",
            "page_number": PAGE_NUMBERS.get(language, "1"),
            "title": twin.title,
            "lead": _paragraphs(twin.lead),
            "picture": twin.picture,
            "parts": [_part(part, twin) for part in twin.parts],
            "words": _part(twin.words, twin) if twin.words else None,
            "address": twin.address,
            "imprint": asdict(imprint),
            "interface": {key: interface[key] for key in INTERFACE},
            "drawings": drawings,
        },
        ensure_ascii=False,
    )


def drawing_text(picture: Picture, direction: str, folder: Path, url: str) -> str:
    """The SVG of a picture; raises InputError, which names the page at `url`, where it is missing."""
    file = folder / drawing(picture, direction)
    if not file.is_file():
        raise InputError(
            url, 0, f"the drawing {file.name} of the picture '{picture.name}' is missing: add it"
        )
    return file.read_text(encoding="utf-8")


def _part(part: Part, twin: Twin) -> dict[str, Any]:
    """A part, its neighbouring rows of one kind put together: a list is one list."""
    rows = [(row, _row(row, after, twin)) for row, after in zip_longest(part.rows, part.rows[1:])]
    groups = [
        {"kind": kind, "rows": [row for _, row in group]}
        for kind, group in groupby(rows, key=lambda pair: pair[0].kind)
    ]
    return {"heading": part.heading, "number": part.number, "groups": groups}


def _row(row: Row, after: Row | None, twin: Twin) -> dict[str, Any]:
    """A row. One that `opens` stays on the page of the row after it: a hard word's meaning, or a list."""
    return {
        "opens": after is not None
        and (after.means or (after.kind in ("item", "step") and row.kind == "plain")),
        "picture": row.picture,
        "alt": row.alt,
        "paragraphs": _paragraphs(row.paragraphs),
        "addresses": _addresses(row, urlsplit(twin.address).netloc),
    }


def _paragraphs(paragraphs: Iterable[Paragraph]) -> list[list[dict[str, Any]]]:
    return [[asdict(run) for run in paragraph] for paragraph in paragraphs]


def _addresses(row: Row, home: str) -> list[str]:
    """Addresses a reader of paper needs: those outside the site that its words do not say themselves."""
    words = "".join(run.text for paragraph in row.paragraphs for run in paragraph)
    links = {run.address: None for paragraph in row.paragraphs for run in paragraph if run.address}
    outside = [address for address in links if urlsplit(address).netloc != home]
    shown = [address.removeprefix("mailto:").removeprefix("tel:") for address in outside]
    return [address for address in shown if address not in words]
