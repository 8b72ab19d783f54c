"""Two sentences of an Easy Read page share a line.

Who: People who lose their place find it again where a new line begins.
Fix: Begin each sentence on a new line.
Bad: <p>We meet. We talk.</p>
Good: <p>We meet.</p><p>We talk.</p>
Source: GOV.UK practice; Netzwerk Leichte Sprache: each sentence on its own line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from everyreader.html import walk
from everyreader.registry import rule
from everyreader.rules._shared.prose import easy_sentences
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="easy-read")
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for first, second in pairwise(easy_sentences(page)):
        both = f"{first.text} {second.text}"
        if first.element is second.element and any(both in folded(line) for line in _lines(first.element)):
            yield second.element, f'"{short(second.text)}" stands on the same line as the sentence before.'


def _lines(block: Element) -> list[str]:
    """The text of a block, parted at its line breaks."""
    parts = ["\n" if element.tag == "br" else " ".join(text.split("\n")) for _, element, text in walk(block)]
    return "".join(parts).split("\n")
