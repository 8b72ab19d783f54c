"""The words of a film can't be read anywhere.

Who: People who neither see nor hear, and read with their fingers, get nothing of the film.
Fix: Write down what is said and what happens, below the film or on a page of its own:
    `[Transcript](talk.md)`.
Bad: <video controls src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video><p><a href="talk/">Transcript of the film</a></p>
Source: WCAG 2.2 SC 1.2.8; technique G69; ACT rules 1a02b0 and ee13b5.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.media import told_in_words
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="video", wcag=("1.2.8",), act=("1a02b0", "ee13b5"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    if not concealed(element) and not told_in_words(page, element):
        yield element, f'The words of the film "{file_name(element)}" can\'t be read on the page.'
