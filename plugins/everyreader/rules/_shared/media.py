"""What a page offers beside a film or a recording for those who can't hear or see it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute, is_element
from everyreader.rules._shared.hidden import lineage, out_of_sight, silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.names import by_ids, name_of
from everyreader.rules._shared.texts import mentions
from everyreader.types import Element, Page

_ENOUGH_WORDS = 20  # fewer are a caption
_BLOCKS = "p, div, blockquote, details, ul, ol, dl, table, section, figcaption"


def told_in_words(page: Page, media: Element) -> bool:
    """Whether `page` seems to tell in text what `media` says: beside it, by a link, or where it points to."""
    pointed = " ".join(attribute(media, name) or "" for name in ("aria-describedby", "aria-details"))
    if any(target.text.strip() for target in by_ids(media.closest("html"), pointed)):
        return True
    if link_mentions(page, media, "transcript_words"):
        return True
    return any(len(block.text.split()) >= _ENOUGH_WORDS and _read(block) for block in _around(media))


def link_mentions(page: Page, media: Element, words: str) -> bool:
    """Whether a link of the page has one of the words of a list in its name or its address."""
    known = words_of(language_of(page, media), words)
    for link in page.select("a[href]"):
        address = re.sub(r"[-_/.]", " ", attribute(link, "href") or "")
        if not silent(link) and mentions(f"{name_of(link)} {address}", known):
            return True
    return False


def tracks(media: Element, kind: str) -> bool:
    """Whether `media` has a track of a kind: captions, descriptions."""
    return bool(media.select(f"track[kind={kind} i]"))


def _read(block: Element) -> bool:
    return not silent(block) and not out_of_sight(block)


def _around(media: Element) -> Iterator[Element]:
    """Blocks that stand beside `media`, or beside the box it stands in."""
    for node in list(lineage(media))[:3]:
        if node.parent is None or node.tag in ("body", "html"):
            return
        yield from (
            child
            for child in node.parent
            if is_element(child) and child is not node and child.matches(_BLOCKS)
        )
