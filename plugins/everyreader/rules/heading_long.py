"""A heading is as long as a paragraph.

Who: People who jump from heading to heading must listen to all of it to know where they are.
Fix: Say it in a few words, and put the rest below as text.
Bad: <h2>Everything that you may want to know about the way in which we make our tea each morning and why we
    do so</h2>
Good: <h2>How we make tea</h2>
Source: WCAG 2.2 SC 2.4.6 (advice); GOV.UK, Content design: writing for GOV.UK ("65 characters or fewer").
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page

_MOST = 100  # characters; generous, since some languages need more room


@rule(level=Level.WARNING, wcag=("2.4.6",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    for heading in written(page, "h1, h2, h3, h4, h5, h6"):
        text = folded(words_in(heading))
        if len(text) > _MOST and not silent(heading):
            yield heading, f'The heading "{short(text)}" has {len(text)} characters.'
