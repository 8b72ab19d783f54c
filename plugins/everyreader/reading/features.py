"""What makes a text hard, in numbers that every language has."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from everyreader.reading.vocabulary import Vocabulary

# Each feature makes a text harder as it grows.
FEATURES = ("sentence_length", "word_length", "rarity", "rare_words")
OF_WORDS = frozenset(("word_length", "rarity", "rare_words"))


def features(sentences: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Mapping[str, float] | None:
    """The features of a text; none when it has no word but numbers. The last two are left out where nothing
    can be said of how common its words are.

    sentences        sentences of words, without punctuation; none of them empty
    sentence_length  natural logarithm of the mean length of the sentence in which a word stands, in words: a
                     text of short and long sentences is harder than one in which all have the same length
    word_length      mean length of the word in which a letter stands, in letters
    rarity           mean distance of the words below Zipf 5; names are left out
    rare_words       natural logarithm of 1 + rare words a sentence; names are left out
    """
    words = squares = letters = letter_squares = judged = rare = 0
    distance = 0.0
    for sentence in sentences:
        words += len(sentence)
        squares += len(sentence) ** 2
        opens = True
        for known in map(vocabulary.__getitem__, sentence):
            count, family, away, is_rare, is_name = known
            letters += count
            letter_squares += count * count
            if family is not None and (opens or not is_name):
                judged += 1
                distance += away
                rare += is_rare
            opens = False
    if not letters:
        return None
    found = {"sentence_length": math.log(squares / words), "word_length": letter_squares / letters}
    if judged:
        found |= {"rarity": distance / judged, "rare_words": math.log1p(rare / len(sentences))}
    return found
