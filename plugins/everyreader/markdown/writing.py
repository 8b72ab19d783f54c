"""Places to write on a worksheet: a line of underscores is a line to write on, `( )` and `[ ]` are to tick.

A line that begins with `( )` is one of several answers, of which a reader ticks one; with `[ ]`, any number.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.context import PageMarkup
from everyreader.markdown.tree import append_text, lines_of

_MARKS = {"( ) ": "choice one", "[ ] ": "choice many"}


def gather_lines(root: Element, page: PageMarkup) -> None:
    """Put lines to write on behind the words before them, in place. Rows of Easy Read are made after this."""
    before: Element | None = None
    space: Element | None = None
    for block in list(root):
        if block.tag != "hr":
            before, space = block, None
            continue
        root.remove(block)
        if space is None:
            space = _space(root, before)
        SubElement(space, "span")
        space.set("aria-label", page.say("write_here", lines=len(space)))


def _space(root: Element, before: Element | None) -> Element:
    """A space to write in, still without lines, below the words of the paragraph `before` it."""
    if before is None or before.tag != "p":
        at = 0 if before is None else list(root).index(before) + 1
        before = Element("p")
        root.insert(at, before)
    append_text(before, "\n")
    return SubElement(before, "span", {"class": "write", "role": "img"})


def part_lines(root: Element) -> None:
    """Give each answer and each space to write in a paragraph of its own, in place.

    A paragraph that asks becomes a `div`, so that the question and what belongs to it stay together.
    """
    for parent in list(root.iter()):
        for at, block in enumerate(list(parent)):
            if block.tag != "p":
                continue
            lines = list(lines_of(block))
            asks = [line for line in lines if _mark(line)]
            if len(lines) > 1 and asks:
                asked = Element("div", {"class": "asked"})
                asked.extend(lines)
                asked.tail, parent[at] = block.tail, asked
            elif asks:
                lines[0].tail, parent[at] = block.tail, lines[0]


def _mark(line: Element) -> bool:
    """Whether a line is to be written on or ticked. An answer gets its class in place of its brackets."""
    text = line.text or ""
    for mark, name in _MARKS.items():
        if text.startswith(mark):
            line.text = text[len(mark) :].lstrip()
            line.set("class", name)
            return True
    return line.find("span[@class='write']") is not None
