"""Which words of a sentence may be hard."""

from __future__ import annotations

from everyreader.reading.vocabulary import vocabulary
from everyreader.types import Language, Sentence

_KNOWN = 3.8  # Zipf value: the 8,000 commonest forms of English lie above it


def hard_words(sentence: Sentence, language: Language) -> list[str]:
    """The words of `sentence` that are long and, with their stems, rare; names and numbers are not."""
    least, words = language.limits["hard_word_letters"], vocabulary(language)
    found = []
    for place, word in enumerate(sentence.words):
        known = words[word]
        if known.family is not None and known.family < _KNOWN and known.letters >= least:
            found += [] if place and known.is_name else [word]
    return found
