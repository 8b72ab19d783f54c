"""Hard words on a standard page: where one first stands, a button opens its meaning. No script is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from everyreader.markdown.citations import NO_BREAK
from everyreader.markdown.context import PageMarkup, Part
from everyreader.markdown.pictures import image
from everyreader.markdown.tree import child, with_marks, words_of
from everyreader.pictures import WORD
from everyreader.records import Word
from everyreader.word_list import MARKER

_RUNNING_TEXT = {"p", "li", "dd", "td"}
_CLOSED = {
    "a",
    "button",
    "code",
    "pre",
    "kbd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "figure",
    "blockquote",
    "sup",
    "th",
    "em",
}  # em: the title of a work


def explain(root: Element, page: PageMarkup) -> None:
    """Make the first of each hard word a button, with its meaning after the block that holds it."""
    by_form = {form.casefold(): word for word in page.words.words for form in word.forms}
    if not by_form:
        return
    longest_first = sorted(by_form, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)
    for block in list(root):
        met = list(_buttons(block, pattern, by_form, page, block.tag in _RUNNING_TEXT))
        if met:
            _keep_citations(block)
        for offset, word in enumerate(met):
            root.insert(list(root).index(block) + 1 + offset, _meaning(word, page))


def _buttons(
    element: Element, pattern: re.Pattern[str], by_form: dict[str, Word], page: PageMarkup, running: bool
) -> Iterator[Word]:
    if element.tag in _CLOSED or "admonition-title" in element.get("class", ""):
        return
    running = running or element.tag in _RUNNING_TEXT
    if running:
        yield from _in_text(element, None, pattern, by_form, page)
    for inner in list(element):
        yield from _buttons(inner, pattern, by_form, page, running)
        if running:
            yield from _in_text(element, inner, pattern, by_form, page)


def _in_text(
    parent: Element,
    before: Element | None,
    pattern: re.Pattern[str],
    by_form: dict[str, Word],
    page: PageMarkup,
) -> Iterator[Word]:
    """Turn hard words met for the first time into buttons, in the text after `before` (none: the first)."""
    text = (parent.text if before is None else before.tail) or ""
    start = 0
    while match := pattern.search(text, start):
        word = by_form[match[0].casefold()]
        start = match.end()
        if word in page.explained:
            continue
        page.explained.append(word)
        number = len(page.explained)
        button = _button(match[0], f"meaning-{number}")
        left, held = with_marks(text[: match.start()], button, text[match.end() :])
        if before is None:
            parent.text = left
            parent.insert(0, held)
        else:
            before.tail = left
            parent.insert(list(parent).index(before) + 1, held)
        yield word
        before, text, start = held, held.tail or "", 0


def _keep_citations(block: Element) -> None:
    """A line can break behind a button whatever comes next, so a span holds a word and its citation."""
    for parent in list(block.iter()):
        for word, citation in pairwise(list(parent)):
            if word.tail == NO_BREAK and _has(word, "word") and _has(citation, "source"):
                held = Element("span", {"class": "keep"})
                held.tail, citation.tail = citation.tail, ""
                parent[list(parent).index(word)] = held
                parent.remove(citation)
                held.extend([word, citation])


def _has(element: Element, name: str) -> bool:
    return any(inner.get("class") == name for inner in element.iter())


def _button(text: str, meaning: str) -> Element:
    button = Element("button", {"type": "button", "class": "word", "popovertarget": meaning})
    button.text = text
    return button


def _meaning(word: Word, page: PageMarkup) -> Element:
    id = f"meaning-{page.explained.index(word) + 1}"
    box = Element(
        "div", {"class": "meaning", "id": id, "popover": "auto", "role": "dialog", "aria-label": word.term}
    )
    child(box, "p", word.term, class_="term")
    child(box, "p", word.meaning)
    close = {"type": "button", "class": "button", "popovertarget": id, "popovertargetaction": "hide"}
    box.append(Element("button", close))
    box[-1].text = page.say("close")
    return box


def list_all(root: Element, page: PageMarkup) -> None:
    """Put the whole word list where the page says [WORDS]."""
    for at, block in enumerate(list(root)):
        if block.tag == "p" and words_of(block) == MARKER:
            root.remove(block)
            for offset, element in enumerate(_entries(page)):
                root.insert(at + offset, element)


def _entries(page: PageMarkup) -> Iterator[Element]:
    rows = Element("ul", {"class": "rows", "role": "list"})
    for number, word in enumerate(page.words.words, 1):
        title = word.term[:1].upper() + word.term[1:]
        row = child(rows, "li", id=f"word-{number}")
        row.append(image(word.picture or WORD, page))
        text = child(row, "div")
        child(text, "h2", title, id=f"the-word-{number}")
        child(text, "p", word.meaning)
        page.parts.append(Part(f"the-word-{number}", title))
    yield rows
