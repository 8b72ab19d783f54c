"""Which words of a sentence may be hard.

How common a word is in print says too little: "armchair" is rarer than "legislation". So lists stand beside
it, and what a form tells: words of law, offices and science are often made alike ("-tion", "-keit").
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from everyreader.reading.frequency import readings, zipf, zipfs
from everyreader.reading.joined_words import cuts
from everyreader.reading.vocabulary import vocabulary
from everyreader.reading.word_lists import is_everyday, listed
from everyreader.types import Language, Sentence

_COMMON = 4.0  # Zipf value of a part of a joined word
# Zipf values under which a word may be hard. Tried on 1,500 hand-made words of daily life and of offices,
# law, medicine and research in eight languages (tests/words).
_KNOWN = 3.5
_KNOWN_LEARNED = 4.6  # made like words of law, offices and science: `learned` in [reading]
_COMMON_LEARNED = 4.9  # in the list of such words: from here on everybody has met it
# Letters by which a word may be shorter than `hard_word_letters`.
_SHORTER = 3  # in that list
_SHORTER_LEARNED = 2  # made like them


def hard_words(sentence: Sentence, language: Language) -> list[str]:
    """The words of `sentence` that are rare with their stems, or learned late; names and numbers are not."""
    words, titles = vocabulary(language), frozenset(language.lists.get("titles", ()))
    found = []
    for place, word in enumerate(sentence.words):
        known = words[word]
        is_name = place and (known.is_name or sentence.words[place - 1].lower() in titles)
        is_foreign = known.family is None and not known.is_name  # another script, or a number
        if not is_name and not is_foreign and _is_hard(word, language):
            found.append(word)
    return found


@cache
def _learned(language: Language) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in language.reading["learned"]))


@lru_cache(maxsize=65536)
def _is_hard(word: str, language: Language) -> bool:
    """Whether a word, as written, may be hard, wherever it stands."""
    bases, stems = readings(word, language)
    length = vocabulary(language)[word].letters - int(language.limits["hard_word_letters"])
    value = zipf(word, language, zipfs(language.code)) or 0.0
    if not listed("learned", language.code).isdisjoint((*bases, *stems)):
        return length >= -_SHORTER and value < _COMMON_LEARNED
    if is_everyday((*bases, *stems), language.code) or not listed("names", language.code).isdisjoint(bases):
        return False
    is_learned = bool(_learned(language).search(bases[0]))
    shortest, known = (-_SHORTER_LEARNED, _KNOWN_LEARNED) if is_learned else (0, _KNOWN)
    return length >= shortest and value < known and not _is_joined(bases[0], language)


def _is_joined(form: str, language: Language) -> bool:
    """Whether a word is made of two that everybody knows."""
    return any(
        _is_easy_part(first, language) and _is_easy_part(second, language)
        for first, _, second in cuts(form, language)
    )


def _is_easy_part(part: str, language: Language) -> bool:
    bases, stems = readings(part, language)
    if is_everyday((*bases, *stems), language.code):
        return True
    hard = not listed("learned", language.code).isdisjoint((*bases, *stems))
    return not hard and zipfs(language.code).get(part, 0.0) >= _COMMON and not _learned(language).search(part)


def divided(word: str, language: Language) -> str:
    """A joined noun with a hyphen between its parts, the commonest that it may have: "Kranken-Versicherung".

    returns  "" where it has a hyphen or no capital, or isn't made of two words that are known
    """
    found = [
        (min(_part_value(first, language), _part_value(second, language)), first + joint, second)
        for first, joint, second in cuts(word.lower(), language)
    ]
    value, first, second = max(found, default=(0.0, "", ""))
    return f"{word[: len(first)]}-{second.capitalize()}" if value and word.istitle() else ""


def _part_value(part: str, language: Language) -> float:
    """Zipf value of a part of a joined word; 0: it is only an ending, or not known."""
    form = readings(part, language)[0][0]
    endings = {old for old, _ in language.reading["endings"]}
    if form in endings or _learned(language).fullmatch(form):
        return 0.0
    return max(zipfs(language.code).get(form, 0.0), _KNOWN if _is_easy_part(part, language) else 0.0)
