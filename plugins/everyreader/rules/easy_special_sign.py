"""An Easy Read page has a special sign.

Who: Many people don't know what the sign means, and a screen reader may read it aloud.
Fix: Write the word ("and", "or"), or make two sentences.
Bad: <p>Tea &amp; cake (free)</p>
Good: <p>Tea and cake are free.</p>
Source: Inclusion Europe, "Information for all"; Lebenshilfe Österreich.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page, Sentence

_SIGN = re.compile(r"[&/<>#*_\\~§;؛()\[\]{}|=+→]")
_DATE_OR_ADDRESS = re.compile(r"\b\d+(?:[/.-]\d+)+\b|\b(?:https?://|www\.)\S+|\S+@\S+")


@rule(level=Level.WARNING, group="easy-read", version="easy")
def check(page: Page, sentence: Sentence) -> Iterator[tuple[Element | None, str]]:
    signs = dict.fromkeys(_SIGN.findall(_DATE_OR_ADDRESS.sub(" ", sentence.text)))
    if signs:
        yield sentence.element, f'"{short(sentence.text)}" has the sign {" ".join(signs)}. Use words.'
