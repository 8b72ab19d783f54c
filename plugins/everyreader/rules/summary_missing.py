"""A long page begins without saying what it is about.

Who: People who tire when they read can't tell whether the page is for them.
Fix: Write one or two sentences below the title that say what the page tells.
Bad: <h1>Tea</h1><h2>History</h2><p>Tea is old.</p>
Good: <h1>Tea</h1><p>Where tea comes from, and how we make it.</p><h2>History</h2><p>Tea is old.</p>
Source: COGA "Making Content Usable": a summary for pages over 300 words; other languages in
    proportion, by the same news.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, group="reading-level", limit="summary_words")
def check(page: Page, limit: float) -> Iterator[tuple[Element | None, str]]:
    title = next(iter(page.select("h1")), None)
    count = sum(len(sentence.words) for sentence in page.sentences)
    if title is None or count <= limit:
        return
    parts = page.select("h1, h2, p, li")
    after = parts[parts.index(title) + 1 :]
    before = next((n for n, part in enumerate(after) if part.tag == "h2"), 0)
    if after and after[before].tag == "h2" and not any(part.text.strip() for part in after[:before]):
        yield title, f"The page has {count} words, and none between its title and the first heading."
