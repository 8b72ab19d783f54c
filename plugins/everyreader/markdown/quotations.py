"""A quotation with its source: a block quote whose last line begins with a dash becomes a figure."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.tree import lines_of, words_of

_DASHES = ("— ", "– ", "-- ")


def mark(root: Element) -> None:
    """Turn each attributed blockquote into `figure.quote` with blockquote and figcaption, in place."""
    for parent in root.iter():
        for at, element in enumerate(list(parent)):
            if element.tag == "blockquote" and len(element) and element[-1].tag == "p":
                figure = _figure(element)
                if figure is not None:
                    figure.tail = element.tail
                    parent[at] = figure


def _figure(quote: Element) -> Element | None:
    *said, last = lines_of(quote[-1])
    if not words_of(last).startswith(_DASHES):
        return None
    last.text = (last.text or "").split(" ", 1)[1]
    last.tag = "figcaption"
    figure = Element("figure", {"class": "quote"})
    block = SubElement(figure, "blockquote")
    block.extend(list(quote)[:-1])
    block.extend(said)
    figure.append(last)
    return figure
