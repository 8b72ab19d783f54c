"""Small moves on an ElementTree, where text belongs to the element before it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element, SubElement, tostring


def inner_html(element: Element) -> str:
    """The HTML between an element's tags."""
    outer = tostring(_bare(element), encoding="unicode", method="html")
    return outer[outer.index(">") + 1 : outer.rindex("<")].strip()


def _bare(element: Element) -> Element:
    bare = copy.deepcopy(element)
    bare.attrib.clear()
    bare.tail = None
    return bare


_OPENING = re.compile(r"[(\[“‘„«‹]+$")
_MARKS = re.compile(r"[.,;:!?…)\]”’»،؛؟۔]+")
HYPHENED = re.compile(r"\w+(?:-\w+)+")  # a word such as co-production must not break at its hyphen


def kept_together(text: str) -> str:
    """Text as HTML, in which a word with a hyphen stays on one line."""
    return HYPHENED.sub(r'<span class="keep">\g<0></span>', escape(text))


def words_of(element: Element) -> str:
    """All text inside an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def append_text(element: Element, text: str) -> None:
    """Add text at the end of an element's content."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def lines_of(element: Element) -> Iterator[Element]:
    """A `p` for each line of an element's content: a line break in the Markdown begins a new one."""
    line = Element("p")
    for piece in _pieces(element):
        if isinstance(piece, Element):
            line.append(piece)
            continue
        first, *rest = piece.split("\n")
        append_text(line, first)
        for text in rest:
            if words_of(line) or len(line):
                yield _trimmed(line)
            line = Element("p")
            append_text(line, text)
    if words_of(line) or len(line):
        yield _trimmed(line)


def _pieces(element: Element) -> Iterator[str | Element]:
    yield element.text or ""
    for child in element:
        alone = copy.deepcopy(child)
        alone.tail = None
        if alone.tag == "br":
            yield "\n"
        else:
            yield alone
        yield child.tail or ""


def _trimmed(line: Element) -> Element:
    line.text = (line.text or "").lstrip()
    if len(line):
        line[-1].tail = (line[-1].tail or "").rstrip()
    else:
        line.text = line.text.rstrip()
    return line


def wrap_matches(element: Element, pattern: re.Pattern[str], tag: str, attributes: dict[str, str]) -> None:
    """Wrap each match of `pattern` in the text of an element, at any depth, in a new element."""
    for child in list(element):
        wrap_matches(child, pattern, tag, attributes)
        tail, child.tail = child.tail or "", ""
        at = list(element).index(child) + 1
        child.tail = _split_into(element, at, tail, pattern, tag, attributes)
    text, element.text = element.text or "", ""
    element.text = _split_into(element, 0, text, pattern, tag, attributes)


def _split_into(
    parent: Element, at: int, text: str, pattern: re.Pattern[str], tag: str, attributes: dict[str, str]
) -> str:
    """Insert the matches in `text` as children of `parent` from `at` on; return the text before the first."""
    matches = list(pattern.finditer(text))
    if not matches:
        return text
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for offset, (match, end) in enumerate(zip(matches, ends, strict=True)):
        wrapped = Element(tag, attributes)
        wrapped.text = match[0]
        wrapped.tail = text[match.end() : end]
        parent.insert(at + offset, wrapped)
    return text[: matches[0].start()]


def with_mark(element: Element, after: str) -> Element:
    """`element` with the text `after` behind it. A line could break before a mark, so a span holds both."""
    return with_marks("", element, after)[1]


def with_marks(before: str, element: Element, after: str) -> tuple[str, Element]:
    """The text that stays before `element`, and the element with `after` behind it.

    A line could break between the element and a mark that touches it, so a span holds them.
    """
    opening, mark = _OPENING.search(before), _MARKS.match(after)
    if not opening and not mark:
        element.tail = after
        return before, element
    held = Element("span", {"class": "keep"})
    held.append(element)
    end = mark.end() if mark else 0
    element.tail, held.tail = after[:end], after[end:]
    start = opening.start() if opening else len(before)
    held.text = before[start:]
    return before[:start], held


def child(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """A new last child. Attribute names give `_` for `-`, and a last `_` for a word that Python keeps."""
    element = SubElement(
        parent, tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    )
    element.text = text
    return element
