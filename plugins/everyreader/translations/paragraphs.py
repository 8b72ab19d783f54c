"""The paragraphs of a page, each with an id that changes when a translator must look at it again."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from everyreader.translations.units import FIELDS, Unit, front_matter_span, units


@dataclass(frozen=True)
class Paragraph:
    """One part of a page that is translated: a paragraph, a heading, a cell of a table, the title ...

    id  6 hex digits: of its words, and of the picture before it, the attributes behind it and the signs of
        Markdown around it. Line ends, empty lines and indents don't matter.
    """

    unit: Unit
    id: str


@lru_cache(maxsize=4096)  # a preview compares all translations after each edit
def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a page, title and description among them, in their order."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    end = front_matter_span(text)[2]
    found: list[tuple[Unit, list[str]]] = []
    around: list[str] = []  # signs and pictures that belong to the paragraph that comes next
    at = 0
    for unit in units(text):
        start, at = at, at + len(unit.text)
        if unit.translatable:
            found.append((unit, [*around, unit.words]))
            around = []
        elif unit.kind == "attributes" and found:
            found[-1][1].append(unit.text)
        else:  # the other lines of the front matter belong to no paragraph
            around.append("".join(text[max(start, end) : at].split()))
    if found:
        found[-1][1].extend(around)
    return tuple(Paragraph(unit, _id("" if unit.kind in FIELDS else "\n", parts)) for unit, parts in found)


def _id(joint: str, parts: list[str]) -> str:
    """`joint` keeps the title apart from the first heading, which says the same words."""
    text = joint + joint.join(part for part in parts if part)
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:6]
