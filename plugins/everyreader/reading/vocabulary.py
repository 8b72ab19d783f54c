"""What is known of each word of a language, looked up once a word."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import NamedTuple

from everyreader.reading.frequency import RARE, Zipfs, form_and_family, readings, zipfs
from everyreader.reading.word_lists import is_everyday
from everyreader.reading.words import letters
from everyreader.types import Language

_MOST = 200_000  # words kept, so that a stream of odd words does not fill the memory
_LONGEST = 20  # letters: a longer word has mostly lost the spaces between its parts
_LAST_LATIN = "\u024f"
_COMMON = 5.0  # Zipf value from which on a word is as easy as any: 100 in a million words


class KnownWord(NamedTuple):
    """One word as written.

    letters   letters and digits, 20 at most; 0: it is a number
    family    Zipf value of its stem or form; none: a number, another script, or a name that no list holds
    distance  how far it lies below Zipf 5: the mean of the distances of its stem and of its form; 0 for a
              word of daily life
    is_rare   this form is below Zipf 4, and no word of daily life
    is_name   it is a name where it doesn't open a sentence: it has a capital
    """

    letters: int
    family: float | None
    distance: float
    is_rare: bool
    is_name: bool


class Vocabulary(dict[str, KnownWord]):
    """The words of one language by the word as written; a word is looked up when it is first asked for.

    known  how common the forms of the language are
    """

    def __init__(self, language: Language, known: Zipfs) -> None:
        super().__init__()
        self._language, self._known = language, known
        self._is_latin = language.direction == "ltr"
        self._capitals = self._is_latin and not language.reading.get("capital_nouns", False)
        self._elided = tuple(part for part in language.reading.get("particles", ()) if part.endswith("'"))
        rarest = min(known.values(), default=0.0)
        self._unlisted = (
            rarest if self._is_latin else (rarest + RARE) / 2
        )  # rare; or a name, which nothing marks

    def __missing__(self, word: str) -> KnownWord:
        if len(self) >= _MOST:
            self.clear()
        self[word] = found = self._found(word)
        return found

    def _has_capital(self, word: str) -> bool:
        """Whether a word is written like a name; of "l'Europe" the part behind the article tells."""
        form = word.lower().replace("’", "'")
        elided = next((part for part in self._elided if form.startswith(part)), "")
        return word[len(elided) :][:1].isupper()

    def _found(self, word: str) -> KnownWord:
        if not word[0].isalpha():
            return KnownWord(0, None, 0.0, False, False)
        count, capital = min(letters(word), _LONGEST), self._capitals and self._has_capital(word)
        is_mixed = word[-1].isalpha() and (word[-1] <= _LAST_LATIN) != self._is_latin  # "وOliver"
        if is_mixed or (word[0] <= _LAST_LATIN) != self._is_latin:
            return KnownWord(count, None, 0.0, False, capital)
        form, family = form_and_family(word, self._language, self._known)
        if family is None and capital:
            return KnownWord(count, None, 0.0, False, capital)
        form = self._unlisted if form is None else form
        family = self._unlisted if family is None else family
        distance = (max(0.0, _COMMON - form) + max(0.0, _COMMON - family)) / 2
        if distance and is_everyday(chain(*readings(word, self._language)), self._language.code):
            return KnownWord(count, family, 0.0, False, capital)
        return KnownWord(count, family, distance, form < RARE, capital)


@cache
def vocabulary(language: Language) -> Vocabulary:
    """The words of a language of the package."""
    return Vocabulary(language, zipfs(language.code))
