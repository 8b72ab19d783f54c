"""A timeline: each h3 with the class of a strand is an entry, with what follows up to the next heading."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.tree import words_of

STRANDS = ("service", "movement", "year")  # year: an entry of no strand
_YEAR = re.compile(r"\s*([^::]{1,24})[::]\s*")
_FULL_STOPS = ".。۔"


def draw(root: Element) -> None:
    """Move entries that follow each other into one `ol.timeline`, an `li` each, with the strand's class."""
    timeline: Element | None = None
    entry: Element | None = None
    for block in list(root):
        strand = next((name for name in block.get("class", "").split() if name in STRANDS), "")
        if block.tag == "h3" and strand:
            if timeline is None:
                timeline = Element("ol", {"class": "timeline", "role": "list"})
                root.insert(list(root).index(block), timeline)
            entry = SubElement(timeline, "li", {"class": strand})
            _show_year(block)
        elif block.tag in ("h1", "h2", "h3"):
            timeline = entry = None
        if entry is not None:
            root.remove(block)
            entry.append(block)
            if len(entry) == 2:
                _name_strand(entry, block)


def _show_year(heading: Element) -> None:
    """The year is what stands before the colon: `1972: A letter`."""
    text = heading.text or ""
    found = _YEAR.match(text)
    if found:
        year = Element("span", {"class": "when"})
        year.text, year.tail = found[1], " " + text[found.end() :]
        heading.text = ""
        heading.insert(0, year)


def _name_strand(entry: Element, paragraph: Element) -> None:
    """Bold words that open the entry name its strand: they become a line of their own."""
    if paragraph.tag != "p" or not len(paragraph) or (paragraph.text or "").strip():
        return
    name = paragraph[0]
    if name.tag == "strong":
        label = Element("p", {"class": "strand"})
        label.text = words_of(name).rstrip(_FULL_STOPS)
        paragraph.text = (name.tail or "").lstrip()
        paragraph.remove(name)
        entry.insert(1, label)
