"""A citation leads to no source.

Who:    Readers who want to see where a fact comes from can't.
Fix:    Write the key as `sources.yml` has it, or add the source there. One page needs the line `[SOURCES]`.
Bad:    <p>It is hot. <span class="source" data-problem="There is no source 'te'.">[@te]</span></p>
Good:   <p>It is hot. <a class="source" href="#source-1" aria-label="Source 1: Tea">[1]</a></p>
Source: Our choice: every citation can be followed.
"""

from collections.abc import Iterator

from everyreader.html import attribute
from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.ERROR, selects=".source[data-problem]", group="easy-read")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    yield element, attribute(element, "data-problem") or ""
