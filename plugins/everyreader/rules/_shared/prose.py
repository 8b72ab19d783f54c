"""What the reading-level and the Easy Read rules ask of a page's words, and their way to the measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from everyreader.reading.hard_words import hard_words as hard_words_in
from everyreader.reading.text import apart
from everyreader.registry import known_language
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import lineage
from everyreader.rules._shared.language import words_of
from everyreader.types import Element, Page, Sentence


def easy_sentences(page: Page) -> Sequence[Sentence]:
    """The sentences of an Easy Read page; none of a standard page."""
    return page.sentences if page.version == "easy" else []


def easy_elements(page: Page, selector: str) -> list[Element]:
    """Elements that the writer of an Easy Read page wrote; nothing of a standard page or of the build."""
    found = written(page, selector) if page.version == "easy" else []
    return [element for element in found if not any(apart(node) for node in lineage(element))]


def language_limit(code: str, name: str) -> float:
    """The number `name` of [limits] of a language; endless where there is none: then nothing is judged."""
    language = known_language(code)
    return float("inf") if language is None else language.limits.get(name, float("inf"))


def hard_words(sentence: Sentence) -> list[str]:
    """Words that are long and rare in their language; none where its common words are not known."""
    language = known_language(sentence.language)
    return hard_words_in(sentence, language) if language and "news" in language.reading else []


def explained(page: Page) -> frozenset[str]:
    """All spellings of the page's word list, small letters."""
    words = page.words.words if page.words else ()
    return frozenset(form.casefold() for word in words for form in (word.term, *word.forms))


def listed(sentence: Sentence, name: str) -> list[str]:
    """The words of a sentence that are in the list `name` of its language, as written."""
    words = frozenset(words_of(sentence.language, name))
    return [word for word in sentence.words if word.lower().replace("’", "'") in words]


def rows(page: Page) -> Iterator[Element]:
    """Rows of an Easy Read page (a picture and its sentences), without those that the build adds."""
    yield from easy_elements(page, ".rows > li")


def place_to_split(sentence: Sentence) -> str:
    """The three words from a joining word near the middle of a long sentence; "" where there is none."""
    joining = frozenset(words_of(sentence.language, "joining_words"))
    count = len(sentence.words)
    places = [n for n in range(count // 4, count - count // 4) if sentence.words[n].lower() in joining]
    best = min(places, key=lambda n: abs(n - count / 2), default=None)
    return "" if best is None else " ".join(sentence.words[best : best + 3])


def is_measured(code: str) -> bool:
    """Whether the reading level of this language can be measured."""
    language = known_language(code)
    return language is not None and "news" in language.reading
