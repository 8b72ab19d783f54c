"""A heading has nothing below it.

Who: People who jump from heading to heading land where there is nothing to read.
Fix: Write the text below the heading, or take the heading away.
Bad: <h2>What it costs</h2><h2>Who can come</h2><p>Everyone.</p>
Good: <h2>What it costs</h2><p>Nothing.</p><h2>Who can come</h2><p>Everyone.</p>
Source: WCAG 2.2 SC 2.4.6 (advice); technique G130.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element, is_text
from everyreader.registry import rule
from everyreader.rules._shared.content import words_in, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page

_HEADINGS = tuple(f"h{level}" for level in range(1, 7))
_THINGS = "img, svg, input, button, table, video, audio, iframe, hr"


def _has_something(nodes: list[Element]) -> bool:
    return any(
        (is_text(node) and node.text.strip())
        or (is_element(node) and (node.text.strip() or node.select(_THINGS)))
        or (is_element(node) and node.matches(_THINGS))
        for node in nodes
    )


@rule(level=Level.WARNING, wcag=("2.4.6",))
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.fallback:
        return  # the build puts the title of the original between its own heading and the text
    for heading in written(page, "h1, h2, h3, h4, h5, h6"):
        between: list[Element] = []
        node = heading.next_sibling
        while node is not None and not (is_element(node) and node.tag in _HEADINGS):
            between.append(node)
            node = node.next_sibling
        same = node is not None and node.tag <= heading.tag
        if same and not _has_something(between) and not silent(heading) and words_in(heading).strip():
            yield heading, f'Nothing stands below the heading "{short(words_in(heading))}".'
