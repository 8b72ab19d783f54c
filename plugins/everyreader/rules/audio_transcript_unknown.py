"""A recording may have no text.

Who: People who don't hear miss what is said.
Fix: Put the words of the recording on the page, or a link to them right after it: `[Transcript](talk.md)`.
Bad: <audio controls src="talk.mp3"></audio>
Good: <audio controls src="talk.mp3"></audio><p><a href="talk/">Transcript of the talk</a></p>
Source: WCAG 2.2 SC 1.2.1; technique G158; ACT rules 2eb176, afb423 and e7aa44.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.media import told_in_words
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="audio", wcag=("1.2.1",), act=("2eb176", "afb423", "e7aa44"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    heard = "controls" in element.attrs or "autoplay" in element.attrs
    if heard and not concealed(element) and not told_in_words(page, element):
        yield element, f'Are the words of the recording "{file_name(element)}" on the page?'
