"""What every document says in the same way: the JSON that `frame.typ` reads. Words stay words, never code."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from everyreader.documents.head import Head
from everyreader.documents.imprint import Imprint
from everyreader.documents.runs import Paragraph, short
from everyreader.types import InputError

# The words of the interface that documents show.
INTERFACE = (
    "easy_read",
    "page",
    "find_online",
    "scan_code",
    "last_changed",
    "text_version",
    "sources_of_page",
    "links_of_page",
    "hard_words",
    "print_only",
    "book_contents",
    "book_makers",
    "book_other_forms",
    "book_other_forms_text",
)
_FOOT = 40  # letters of a title that fit at the foot of a page


@dataclass(frozen=True)
class Document:
    """One document, ready to be set.

    url       the page, or the site's folder, that messages name
    template  file of Typst in `easyread`
    content   JSON that the template reads
    date      of its text: what the file says, and so part of its bytes
    """

    url: str
    template: str
    content: str
    date: datetime.date


def frame(head: Head, kind: str, imprint: Imprint, interface: Mapping[str, str]) -> dict[str, Any]:
    """Language, title, foot, address and interface.

    kind       what the document is besides its title: "Easy Read", or ""
    interface  words of the page's language, the keys INTERFACE among them
    raises     InputError for a word of the interface that is missing
    """
    for key in INTERFACE:
        if key not in interface:
            raise InputError(f"languages/{head.language}.toml", 0, f"[interface] lacks '{key}': add it")
    language, _, region = head.language.partition("-")
    return {
        "language": language,
        "region": region or None,
        "rtl": head.direction == "rtl",
        "title": head.title,
        "title_at_foot": _shortened(head.title),
        "kind": kind,
        "lead": paragraphs(head.lead),
        "picture": head.picture,
        "address": short(head.address),
        "link": head.address,
        "imprint": asdict(imprint),
        "foot": imprint.foot(interface, head.typography.get("instead", {}).get(".", ".")),
        "with_next": head.typography.get("with_next", ""),
        "interface": {key: interface[key] for key in INTERFACE},
    }


def paragraphs(given: Iterable[Paragraph]) -> list[list[dict[str, Any]]]:
    return [[asdict(run) for run in paragraph] for paragraph in given]


@cache
def square(address: str) -> str:
    """A QR code that leads to `address`, as SVG; "" for no address. The same address gives the same text.

    source  ISO/IEC 18004; error correction M, and the quiet zone of 4 modules that it asks for
    """
    if not address:
        return ""
    import segno

    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=4, light="#fff", xmldecl=False)
    return out.getvalue().decode()


def _shortened(title: str) -> str:
    if len(title) <= _FOOT:
        return title
    return title[:_FOOT].rpartition(" ")[0] + "…" if " " in title[:_FOOT] else title[:_FOOT] + "…"
