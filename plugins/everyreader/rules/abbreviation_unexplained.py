"""A short form isn't explained.

Who: People who don't know the field don't know what the letters stand for.
Fix: Write the words out where the short form first stands: "National Health Service (NHS)".
Bad: <p>The SCIE says so.</p>
Good: <p>The Social Care Institute for Excellence (SCIE) says so.</p>
Source: WCAG 2.2 SC 3.1.4; techniques G102 and H28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.content import content_of, written
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.language import language_of, words_of
from everyreader.rules._shared.texts import folded, own_text
from everyreader.types import Element, Level, Page

_CAPITALS = re.compile("[A-Z]{2}")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"(?<![-\w])(?<![A-Z] )[A-Z]{2,6}s?(?![-\w])(?! [A-Z]{2})")  # alone: not "CC BY-SA"

_SMALL = 4  # letters of a word between, such as "for"


@rule(level=Level.NOTE, wcag=("3.1.4",), seeks=_CAPITALS.pattern)
def check(page: Page) -> Iterator[tuple[Element | None, str]]:
    if page.version == "easy":
        return  # easy-abbreviation is stricter
    seen: set[str] = set()
    found = list(_short_forms(page))
    explained = _explained(page, {word for _, word in found}) if found else seen
    for element, word in found:
        if word not in explained and word not in seen and not silent(element):
            seen.add(word)
            yield element, f'The short form "{word}" isn\'t explained.'


def _short_forms(page: Page) -> Iterator[tuple[Element, str]]:
    """The short forms in the text of `page` that its language doesn't count as known."""
    for element in written(page, "p, li, td, dd, h1, h2, h3, h4, h5, h6"):
        own = own_text(element, through=("strong", "em", "a"))
        words = [found.rstrip("s") for found in _SHORT.findall(own)] if _CAPITALS.search(own) else []
        if words and not own.isupper():
            known = {*words_of(language_of(page, element), "known_abbreviations")}
            known |= {code.text for code in element.select("code, kbd, samp, var")}
            yield from ((element, word) for word in words if word not in known)


def _explained(page: Page, words: set[str]) -> set[str]:
    """What stands in brackets, or before them, or beside words that begin with its letters."""
    regions = content_of(page)
    text = " ".join(region.text for region in regions)
    titled = {folded(element.text) for region in regions for element in region.select("abbr[title]")}
    begun = _initials(text)
    spelled = {word for word in words if word in begun}
    return titled | spelled | set(re.findall(r"\((\w+)\)", text)) | set(re.findall(r"\b(\w+) \(", text))


def _initials(text: str) -> str:
    """The first letters of words with a capital, in order; a space where others stand between."""
    letters = []
    for word in _WORD.findall(text):
        if word[0].isupper() and not word.isupper():
            letters.append(word[0])
        elif len(word) > _SMALL or not word.islower():
            letters.append(" ")
    return "".join(letters)
