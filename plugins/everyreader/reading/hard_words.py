"""Which words of a sentence may be hard."""

from __future__ import annotations

from everyreader.reading.frequency import zipfs
from everyreader.reading.vocabulary import vocabulary
from everyreader.types import Language, Sentence

_COMMON = 4.4  # each half of a joined word
_SHORTEST = 4  # letters of a half
_KNOWN = 3.9  # Zipf value: the 8,000 commonest forms of English have it or more


def hard_words(sentence: Sentence, language: Language) -> list[str]:
    """The words of `sentence` that are long and, with their stems, rare; names and numbers are not."""
    least, words = language.limits["hard_word_letters"], vocabulary(language)
    found = []
    for place, word in enumerate(sentence.words):
        known = words[word]
        if (
            known.letters >= least
            and known.family is not None
            and known.family < _KNOWN
            and not _is_joined(word, language)
        ):
            found += [] if place and known.is_name else [word]
    return found


def _is_joined(word: str, language: Language) -> bool:
    """Whether a word is made of two that everybody knows, where a language joins words: "Spielplatz"."""
    joints = language.reading.get("joints", ())
    form, common = word.lower(), zipfs(language.code)
    return any(
        common.get(form[:cut], 0.0) >= _COMMON and common.get(form[cut + len(joint) :], 0.0) >= _COMMON
        for joint in joints
        for cut in range(_SHORTEST, len(form) - len(joint) - _SHORTEST + 1)
        if form.startswith(joint, cut)
    )
