"""The sentences of a page, as a reader meets them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, repeat

from everyreader.html import attribute, is_element, is_text
from everyreader.reading.words import split_sentences, split_words
from everyreader.registry import known_language
from everyreader.types import Element, Page, Sentence

_Piece = tuple[Element, str, str]  # the block it stands in, text, language

# Not prose, or not this page's own words.
_APART = re.compile(
    "address|aside|audio|blockquote|canvas|code|footer|form|iframe|kbd|math|nav|object|pre|samp|script|select"
    "|style|svg|template|textarea|var|video"
)
# What the build adds: meanings of hard words, the place to rest, part numbers, quotations with their author,
# citations, the list of sources, ways to reach the owners, figures of checks,
# links to PDFs.
_MADE = frozenset(
    ("means", "meaning", "rest", "number", "quote", "headerlink", "source", "sources")
) | frozenset(("contact-ways", "checks", "files"))
_INLINE = re.compile(
    "a|abbr|b|bdi|bdo|button|cite|data|del|dfn|em|i|img|ins|label|mark|q|ruby|s|small|span|strong|sub|sup"
    "|time|u|wbr"
)


def apart(element: Element) -> bool:
    """Whether `element` holds nothing that the writer wrote to be read: code, menus, what the build adds."""
    classes = set((attribute(element, "class") or "").split())
    hidden = attribute(element, "hidden") is not None or attribute(element, "aria-hidden") == "true"
    made = bool(classes & _MADE) or (element.tag == "section" and "words" in classes)
    return bool(_APART.fullmatch(element.tag)) or hidden or made


def _gather(pieces: list[_Piece], node: Element, block: Element, language: str) -> None:
    """Add the pieces inside `node` to `pieces`."""
    for child in node:
        if is_text(child):
            pieces.append((block, child.text, language))
        elif is_element(child) and not apart(child):
            inner = attribute(child, "lang") or language
            if _INLINE.fullmatch(child.tag):
                _gather(pieces, child, block, inner)
            else:
                pieces.append((child, "", inner))  # parts what stands before from what follows, also for <br>
                _gather(pieces, child, child, inner)


def _spoken(sentences: Sequence[str], pieces: Sequence[_Piece]) -> Iterator[tuple[str, frozenset[str]]]:
    """Language of each sentence, and its words in another: that of the block, unless no word is in it."""
    own = pieces[0][2]
    if len({code for _, _, code in pieces}) == 1:  # nearly always
        yield from repeat((own, frozenset()), len(sentences))
        return
    marks = iter([code for _, text, code in pieces for letter in text if not letter.isspace()])
    for sentence in sentences:
        signs = [(sign, "" if sign.isspace() else next(marks)) for sign in sentence]
        codes = Counter(code for sign, code in signs if sign.isalpha())
        language = own if own in codes or not codes else codes.most_common(1)[0][0]
        foreign = "".join(" " if code == language else sign for sign, code in signs)
        yield language, frozenset(split_words(foreign))


def _block(pieces: Sequence[_Piece]) -> Iterator[Sentence]:
    pieces = [(block, unicodedata.normalize("NFC", text), code) for block, text, code in pieces]
    language = known_language(pieces[0][2])
    abbreviations = language.lists.get("abbreviations", ()) if language else ()
    texts = split_sentences("".join(text for _, text, _ in pieces), abbreviations)
    for text, (code, foreign) in zip(texts, _spoken(texts, pieces), strict=True):
        if words := split_words(text):
            yield Sentence(text, words, code, pieces[0][0], foreign)


def sentences(page: Page) -> list[Sentence]:
    """The sentences of the page's content, in order, each with its own language and the block that holds it.

    Code, navigation, addresses, quotations with an author and what the build adds are left out; so is a line
    without a word. The end of a heading, list item, cell or line (<br>) ends a sentence.
    """
    pieces: list[_Piece] = []
    for region in page.regions:
        _gather(pieces, region, region, attribute(region, "lang") or page.language)
    groups = [list(group) for _, group in groupby(pieces, key=lambda piece: id(piece[0]))]
    return [sentence for group in groups for sentence in _block(group)]
