"""Nothing tells those who can't see a film what it shows.

Who: People who don't see hear voices and miss what happens.
Fix: Tell in text below the film what it shows, or add a track: `<track kind="descriptions" src="…"
    srclang="en">`.
Bad: <video controls src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video><p><a href="talk/">Transcript of the film</a></p>
Source: WCAG 2.2 SC 1.2.3; techniques G69 and H96; ACT rule c5a4ea.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.media import link_mentions, told_in_words, tracks
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="video", wcag=("1.2.1", "1.2.3"), act=("c5a4ea", "c3232f"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    described = tracks(element, "descriptions") or link_mentions(page, element, "description_words")
    if not described and not concealed(element) and not told_in_words(page, element):
        yield element, f'Nothing seems to tell what the film "{file_name(element)}" shows.'
