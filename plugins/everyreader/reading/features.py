"""What makes a text hard, in numbers that every language has."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from everyreader.reading.frequency import Ranks, is_rare
from everyreader.reading.hard_words import is_name
from everyreader.reading.syllables import syllables
from everyreader.reading.words import letters
from everyreader.types import Language

LONG_WORD = 7  # letters; as in LIX, Björnsson (1968): over 6

# Each feature makes a text harder as it grows.
FEATURES = ("sentence_length", "long_sentences", "long_words", "syllables", "rare_words")


def _without_names(sentences: Sequence[Sequence[str]], language: Language) -> list[str]:
    return [
        word
        for sentence in sentences
        for place, word in enumerate(sentence)
        if not word[0].isdigit() and not is_name(word, place == 0, language)
    ]


def features(
    sentences: Sequence[Sequence[str]], language: Language, known: Ranks
) -> Mapping[str, float] | None:
    """The features of a text; none when it has no word but numbers. "syllables" is left out where the
    language has no patterns for them.

    sentences        sentences of words, without punctuation
    sentence_length  natural logarithm of words a sentence
    long_sentences   share of words that stand in sentences over the language's limit
    long_words       share of words of 7 letters or more
    syllables        syllables a word
    rare_words       share of words, names left out, that are not among the common forms
    """
    words = [word for sentence in sentences for word in sentence if not word[0].isdigit()]
    if not words:
        return None
    limit = language.limits["sentence_words"]
    total = sum(len(sentence) for sentence in sentences)
    judged = _without_names(sentences, language) or words
    counts = [syllables(word, language) for word in words]
    found = {
        "sentence_length": math.log(total / len(sentences)),
        "long_sentences": sum(len(s) for s in sentences if len(s) > limit) / total,
        "long_words": sum(letters(word) >= LONG_WORD for word in words) / len(words),
        "rare_words": sum(is_rare(word, language, known) for word in judged) / len(judged),
    }
    heard = [count for count in counts if count is not None]
    return {**found, "syllables": sum(heard) / len(words)} if heard else found
