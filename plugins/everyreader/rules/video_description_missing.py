"""A film has no spoken description of what it shows.

Who: People who don't see, and can't read long texts, miss what happens in the film.
Fix: Record a version in which a voice tells what can be seen, and link it: `[Film with audio
    description](…)`.
Bad: <video controls src="talk.mp4"></video>
Good: <video controls src="talk.mp4"></video><p><a href="talk-2.mp4">Film with audio description</a></p>
Source: WCAG 2.2 SC 1.2.5; techniques G78 and G173; ACT rules 1ea59c and 1ec09b.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.media import link_mentions, tracks
from everyreader.rules._shared.texts import file_name
from everyreader.types import Element, Level, Page


@rule(level=Level.NOTE, selects="video", wcag=("1.2.5",), act=("1ea59c", "1ec09b"))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    described = tracks(element, "descriptions") or link_mentions(page, element, "description_words")
    if not described and not concealed(element):
        yield element, f'Does a voice tell what the film "{file_name(element)}" shows?'
