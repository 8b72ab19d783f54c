"""A table that is wider than the screen scrolls inside a region with a name, which the keyboard can reach."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from everyreader.markdown.context import PageMarkup
from everyreader.markdown.tree import words_of
from everyreader.own_marks import colon


def make_scrollable(root: Element, page: PageMarkup) -> None:
    """Wrap each table at the top of the page, named after the heading above; header cells get a scope."""
    heading = ""
    for at, block in enumerate(list(root)):
        if block.tag in ("h1", "h2", "h3", "h4"):
            heading = words_of(block)
        if block.tag != "table":
            continue
        for cell in block.iter("th"):
            cell.set("scope", "col")
        name = colon(page.language).join(filter(None, (page.say("table"), heading)))
        region = Element("div", {"class": "scroll", "role": "region", "tabindex": "0", "aria-label": name})
        region.append(block)
        root[at] = region
