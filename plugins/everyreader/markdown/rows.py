"""The rows of an Easy Read page: a picture, then short sentences; a row explains the hard word before it.

A row is a paragraph or list item that opens with a picture. Rows that follow each other are one list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from everyreader.markdown.context import PageMarkup, Part
from everyreader.markdown.pictures import image
from everyreader.markdown.tree import child, lines_of, words_of, wrap_matches
from everyreader.own_marks import colon
from everyreader.pictures import BREAK, WORD
from everyreader.records import Word


def lay_out(root: Element, page: PageMarkup) -> None:
    """Rewrite the blocks of an Easy Read page in place."""
    blocks = list(root)
    number = 0
    rows: Element | None = None
    for block in blocks:
        root.remove(block)
        found = list(_rows(block))
        if found:
            if rows is None:
                rows = SubElement(root, "ul", {"class": "rows", "role": "list"})
            rows.extend(_explained(found, page))
            continue
        rows = None
        if block.tag == "h2":
            number += 1
            if number == 2:
                root.append(_rest(page))
            _number(block, number, page)
        if block.tag == "p":
            _break_lines(block)
        root.append(block)
    if page.explained:
        root.append(_hard_words(page))


def _rows(block: Element) -> Iterator[Element]:
    if block.tag == "p" and _opens_with_picture(block):
        yield _row(block)
    elif (
        block.tag in ("ul", "ol")
        and len(block)
        and all(_opens_with_picture(_content(item)) for item in block)
    ):
        for item in block:
            yield _row(_content(item))


def _break_lines(paragraph: Element) -> None:
    """A paragraph without a picture keeps its lines too: one sentence a line."""
    lines = list(lines_of(paragraph))
    if len(lines) < 2:
        return
    attributes = dict(paragraph.attrib)
    paragraph.clear()
    paragraph.attrib.update(attributes)
    for number, line in enumerate(lines):
        if number:
            SubElement(paragraph, "br").tail = line.text
        else:
            paragraph.text = line.text
        paragraph.extend(line)


def _content(item: Element) -> Element:
    """What a list item says: its only paragraph in a loose list, else itself."""
    return item[0] if len(item) == 1 and item[0].tag == "p" else item


def _opens_with_picture(element: Element) -> bool:
    return not (element.text or "").strip() and len(element) > 0 and element[0].tag == "img"


def _row(content: Element) -> Element:
    row = Element("li")
    picture = content[0]
    content.remove(picture)
    content.text, picture.tail = picture.tail, None
    row.append(picture)
    SubElement(row, "div").extend(lines_of(content))
    return row


def _explained(rows: Iterable[Element], page: PageMarkup) -> Iterator[Element]:
    for row in rows:
        yield row
        for bold in row.iter("strong"):
            word = _word(words_of(bold), page)
            if word and word not in page.explained:
                page.explained.append(word)
                yield _meaning(word, page)


def _word(text: str, page: PageMarkup) -> Word | None:
    known = {form.casefold(): word for word in page.words.words for form in word.forms}
    return known.get(text.strip(".,:;!?،؛؟۔ ").casefold())


def _meaning(word: Word, page: PageMarkup) -> Element:
    row = Element("li", {"class": "means"})
    row.append(image(word.picture or WORD, page))
    text = child(SubElement(row, "div"), "p", word.meaning)
    term = re.compile(rf"(?<!\w){re.escape(word.term)}(?!\w)", re.IGNORECASE)
    if term.search(word.meaning):
        wrap_matches(text, term, "strong", {})
    else:
        text.text = ""
        child(text, "strong", word.term).tail = f"{colon(page.language)}{word.meaning}"
    return row


def _rest(page: PageMarkup) -> Element:
    rest = Element("div", {"class": "rest"})
    picture = image(BREAK, page)
    picture.set("alt", "")  # it repeats the words beside it
    rest.append(picture)
    child(rest, "p", page.say("take_a_break"))
    return rest


def _number(heading: Element, number: int, page: PageMarkup) -> None:
    page.parts.append(Part(heading.get("id", ""), words_of(heading)))
    mark = Element("span", {"class": "number", "aria-hidden": "true"})
    mark.text, mark.tail = str(number), heading.text
    heading.text = None
    heading.insert(0, mark)


def _hard_words(page: PageMarkup) -> Element:
    section = Element("section", {"class": "words", "aria-labelledby": "hard-words"})
    child(section, "h2", page.say("hard_words"), id="hard-words")
    entries = SubElement(section, "dl")
    for word in page.explained:
        child(entries, "dt", word.term[:1].upper() + word.term[1:])
        child(entries, "dd", word.meaning)
    return section
