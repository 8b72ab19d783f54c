"""Which words of a sentence may be hard."""

from __future__ import annotations

from everyreader.reading.frequency import is_rare, ranks
from everyreader.reading.words import letters
from everyreader.types import Language, Sentence


def is_name(word: str, first: bool, language: Language) -> bool:
    """Whether a word is to be taken for a name, which no list holds.

    first  the word opens its sentence: there a capital tells nothing
    """
    foreign = language.direction == "rtl" and word[0].isascii()  # Latin letters in Arabic
    return foreign or (not first and word[0].isupper() and not language.reading.get("capital_nouns", False))


def hard_words(sentence: Sentence, language: Language) -> list[str]:
    """The words of `sentence` that are both long and rare in its language; names and numbers are not."""
    least, common = language.limits["hard_word_letters"], ranks(language.code)
    return [
        word
        for place, word in enumerate(sentence.words)
        if word[0].isalpha()
        and letters(word) >= least
        and not is_name(word, place == 0, language)
        and is_rare(word, language, common)
    ]
