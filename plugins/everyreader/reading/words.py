"""Text into sentences, and sentences into words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u06d6-\u06ed"  # combining signs, which \w leaves out
_LETTERS = rf"[^\W_][{_MARKS}]*"
_WORD = re.compile(rf"(?:{_LETTERS})+(?:[-‐‑'’.,٫٬](?:{_LETTERS})+)*")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[a-z\d-]{2,}(?:\.[a-z]{2,})+\b(?:/\S*)?")
_END = re.compile(r"(?P<mark>[.!?…؟۔।]+)(?P<close>[\"'”’»)\]]*)\s+(?=(?P<open>[\"'“‘«(\[¿¡]*)(?P<next>\S))")
_VOWEL_SIGNS = re.compile(r"[\u064b-\u065f\u0670\u0640]")  # with the tatweel, which only stretches a word


def bare(text: str) -> str:
    """`text` without Arabic vowel signs: with or without them it is the same word, as hard to read."""
    return _VOWEL_SIGNS.sub("", text)


def _goes_on(text: str, match: re.Match[str], abbreviations: Collection[str]) -> bool:
    """Whether the mark found by `match` stands inside a sentence."""
    if match["next"].islower():
        return True
    if match["mark"] != ".":
        return False
    before = text[: match.start()].rsplit(None, 1)[-1:] or [""]
    last = bare(before[0].lstrip("\"'“‘«(["))
    initial = len(last) == 1 and last.isalpha() and last != "I"
    return initial or last.lower() in abbreviations


def split_sentences(text: str, abbreviations: Collection[str]) -> list[str]:
    """Sentences of one block of text, as written, white space folded.

    text           one paragraph, list item, heading ...; its end ends a sentence, with or without a mark
    abbreviations  small letters, without the last full stop: "dr", "p.m"
    returns        a mark does not end a sentence after an abbreviation, an initial, or before a small letter
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())
    sentences, start = [], 0
    for match in _END.finditer(text):
        if not _goes_on(text, match, abbreviations):
            sentences.append(text[start : match.end()].strip())
            start = match.end()
    return [sentence for sentence in (*sentences, text[start:].strip()) if sentence]


def split_words(sentence: str) -> tuple[str, ...]:
    """Words of a sentence as written: "co-production", "don't", "3.5" are one each, a web address none."""
    return tuple(_WORD.findall(_ADDRESS.sub(" ", sentence)))


@lru_cache(maxsize=65536)
def letters(word: str) -> int:
    """Letters and digits of a word; vowel signs and marks inside it are not counted."""
    return sum(character.isalnum() for character in bare(word))
