"""What the reading-level and the Easy Read rules ask of a page's words, and their way to the measures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from everyreader.reading.explained import explained_words as explained_words
from everyreader.reading.frequency import readings
from everyreader.reading.hard_words import divided
from everyreader.reading.hard_words import hard_words as hard_words_in
from everyreader.reading.other_language import other_language
from everyreader.reading.plain_words import replaceable
from everyreader.reading.split_place import split_place
from everyreader.reading.text import apart
from everyreader.reading.words import split_words
from everyreader.registry import known_language
from everyreader.rules._shared.content import written
from everyreader.rules._shared.hidden import lineage
from everyreader.rules._shared.language import words_of
from everyreader.terms import found as found_in
from everyreader.types import Element, Page, Sentence


def easy_sentences(page: Page) -> Sequence[Sentence]:
    """The sentences of an Easy Read page; none of a standard page."""
    return page.sentences if page.version == "easy" else []


def easy_elements(page: Page, selector: str) -> list[Element]:
    """Elements that the writer of an Easy Read page wrote; nothing of a standard page or of the build."""
    found = written(page, selector) if page.version == "easy" else []
    return [element for element in found if not any(apart(node) for node in lineage(element))]


def hard_words(sentence: Sentence) -> list[str]:
    """Words that are long and rare in their language; none where its common words are not known."""
    language = known_language(sentence.language)
    return hard_words_in(sentence, language) if language and "news" in language.reading else []


def forms_of(words: Iterable[str], code: str) -> frozenset[str]:
    """The words in small letters, and what they may be forms of: two that share one are forms of one word."""
    language = known_language(code)
    if language is None:
        return frozenset(word.casefold() for word in words)
    forms = (form for word in words for part in readings(word, language) for form in part)
    return frozenset(form for form in forms if len(form) > 2)


def divided_words(sentence: Sentence, longest: float) -> Iterator[tuple[str, str]]:
    """The joined words of a sentence that have more letters, each also with a hyphen between its parts."""
    language = known_language(sentence.language)
    if language is None:
        return
    for word in sentence.words:
        if len(word) > longest and (parts := divided(word, language)):
            yield word, parts


def explained(page: Page) -> frozenset[str]:
    """All spellings of the page's word list, small letters."""
    words = page.words.words if page.words else ()
    return frozenset(form.casefold() for word in words for form in (word.term, *word.forms))


def listed(sentence: Sentence, name: str) -> list[str]:
    """The words of a sentence that are in the list `name` of its language, as written."""
    words = frozenset(words_of(sentence.language, name))
    folded = [(word, word.lower().replace("’", "'")) for word in sentence.words]
    found = [word for word, form in folded if form in words or form[: form.find("'") + 1] in words]
    return [word for word in found if word not in sentence.foreign]


def negations(sentence: Sentence) -> list[str]:
    """The words of a sentence that say no, as written.

    Some do so only where no other stands before them (`negations_in_front` in [reading]): "nadie viene" has
    one, as "no viene nadie" has.
    """
    found, language = listed(sentence, "negations"), known_language(sentence.language)
    in_front = frozenset(language.reading.get("negations_in_front", ()) if language else ())
    before = sentence.words[: sentence.words.index(found[0])] if found else ()
    return [word for word in before if word.lower() in in_front] + found


def rows(page: Page) -> Iterator[Element]:
    """Rows of an Easy Read page (a picture and its sentences), without those that the build adds."""
    yield from easy_elements(page, ".rows > li")


def with_plainer(sentence: Sentence) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words of a sentence that have plainer ones, as written, each with the plainer ones."""
    for found in replaceable(sentence):
        yield " ".join(sentence.words[found.first : found.first + found.count]), found.plainer


@lru_cache(maxsize=64)
def _passive(code: str) -> re.Pattern[str] | None:
    patterns = words_of(code, "passive")
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE) if patterns else None


def passive(sentence: Sentence) -> str:
    """The words that make a sentence passive, as written; "": none, or no patterns for its language."""
    pattern = _passive(sentence.language)
    match = pattern.search(sentence.text) if pattern else None
    return match[0] if match else ""


def never_used(page: Page, sentence: Sentence) -> Iterator[tuple[str, str]]:
    """Words of a sentence that the site does not use, as written, each with the term that it uses."""
    code = sentence.language.partition("-")[0]
    for use in (term.uses[code] for term in page.terms.terms if code in term.uses):
        words = found_in(use.never, sentence.text)
        if words and not sentence.foreign.issuperset(split_words(words)):
            yield words, use.term


def place_to_split(sentence: Sentence) -> str:
    """The three words with which a new sentence could begin; "" where there are none."""
    place = split_place(sentence)
    return "" if place is None else " ".join(sentence.words[place : place + 3])


def is_measured(code: str) -> bool:
    """Whether the reading level of this language can be measured."""
    language = known_language(code)
    return language is not None and "news" in language.reading


def mistaken_languages(page: Page) -> Iterator[tuple[str, str]]:
    """Languages of a page whose words are those of another: the code, and the English name of the other."""
    for code in sorted({sentence.language for sentence in page.sentences}):
        language = known_language(code)
        words = [sentence.words for sentence in page.sentences if sentence.language == code]
        if language and is_measured(code) and (other := other_language(words, language)):
            yield code, other
