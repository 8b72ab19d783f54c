"""Captions don't say in which language they are.

Who: People who choose captions get a list of empty names.
Fix: Add the language and a name: `<track kind="captions" src="…" srclang="en" label="English">`.
Bad: <video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>
Good: <video controls src="a.mp4"><track kind="captions" src="a.vtt" srclang="en" label="English"></video>
Source: WCAG 2.2 SC 3.1.2 and SC 1.2.2 (advice); HTML Standard, 4.8.11.11.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.rules._shared.codes import code_exists
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="track", wcag=("3.1.2",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    kind = (attribute(element, "kind") or "subtitles").lower()
    if kind != "metadata" and not code_exists(attribute(element, "srclang") or ""):
        yield element, f'The track "{file_name(element)}" doesn\'t say its language.'
