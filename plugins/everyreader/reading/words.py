"""Text into sentences, and sentences into words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_SIGNS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u06d6-\u06ed"  # combining signs, which \w leaves out
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"  # soft hyphen, joiners, spaces without width, marks of direction
_LETTERS = rf"\w[\w{_SIGNS}]*"
_PART = rf"{_LETTERS}(?:[{_UNSEEN}]+{_LETTERS})*"
_WORD = re.compile(
    rf"{_PART}(?:[-‐‑'’]{_PART}"  # co-production, don't, l'eau
    rf"|(?<=\d)[.,٫٬]\d[\w{_SIGNS}]*"  # 3.5, 10,000, ٣٫٥
    r"|(?<=\b\w)\.\w(?!\w))*"  # p.m, U.S
)
_ADDRESS = re.compile(
    r"\b(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}|\b[a-z\d-]{2,63}(?:\.[a-z]{2,})+\b(?:/\S*)?"
)
_MAYBE_ADDRESS = re.compile(r"@|://|[a-z\d-]\.[a-z]")  # much faster, and most sentences have none
_OPENING = "\"'“‘„‚«»‹([¿¡"
_END = re.compile(
    r"(?<![.!?…؟۔।])(?P<mark>[.!?…؟۔।]++)"
    r"(?:[\"'”’“‘»«›)\]]|[ \u00a0\u202f]»)*+"
    r"(?:\s+|(?=[\u0620-\u063f\u0641-\u064a\u066e-\u06d3])"  # Arabic letters: the space is often left out
    r"|(?<=[a-zß-ÿ]{2}\.)(?=[A-ZÀ-Þ][a-zß-ÿ]))"  # "tea.Then"
    rf"(?=[{re.escape(_OPENING)}]*(?P<next>\S))"
)
_LIST_NUMBER = re.compile(r"[\W_]*(?:\d{1,3}|\w)")  # "2." at the start of an item
_NOT_LETTERS = re.compile(rf"[\u064b-\u065f\u0670\u0640{_UNSEEN}]")  # vowel signs, and what stretches a word


def bare(text: str) -> str:
    """`text` without Arabic vowel signs and signs that nobody sees: the same word, as hard to read."""
    return text if text.isascii() else _NOT_LETTERS.sub("", text)


def _goes_on(text: str, start: int, match: re.Match[str], abbreviations: Collection[str]) -> bool:
    """Whether the mark found by `match` stands inside the sentence that begins at `start`."""
    if match["next"].islower():
        return True
    place = match.start()
    closed = match["mark"] in ("؟", "!") and len(match[0].rstrip()) > 1  # a quotation mark stands behind it
    if "\u0621" <= match["next"] <= "\u06ff" and (match["mark"].startswith("..") or closed):
        return True  # no capital tells whether a pause, or speech with its mark, goes on: "…؟“ she asked"
    if match["mark"] not in (".", "۔") or place == start:
        return False
    last = bare(text[max(text.rfind(" ", start, place) + 1, start) : place].lstrip(_OPENING))
    initial = len(last) == 1 and last.isalpha() and last != "I" and not last.islower()
    return initial or last.lower() in abbreviations or bool(_LIST_NUMBER.fullmatch(text, start, place))


def split_sentences(text: str, abbreviations: Collection[str]) -> list[str]:
    """Sentences of one block of text, as written, white space folded.

    text           one paragraph, list item, heading ...; its end ends a sentence, with or without a mark
    abbreviations  small letters, without the last full stop: "dr", "p.m"
    returns        a mark does not end a sentence after an abbreviation, an initial, the number of an item, or
                   before a small letter
    """
    text = " ".join(unicodedata.normalize("NFC", text).split())
    sentences, start = [], 0
    for match in _END.finditer(text):
        if not _goes_on(text, start, match, abbreviations):
            sentences.append(text[start : match.end()].rstrip())
            start = match.end()
    if start < len(text):
        sentences.append(text[start:])
    return sentences


def split_words(sentence: str) -> tuple[str, ...]:
    """Words of a sentence as written: "co-production", "don't", "3.5" are one each, a web address none."""
    if _MAYBE_ADDRESS.search(sentence):
        sentence = _ADDRESS.sub(" ", sentence)
    return tuple(_WORD.findall(sentence.replace("_", " ")))


@lru_cache(maxsize=65536)
def letters(word: str) -> int:
    """Letters and digits of a word; vowel signs and marks inside it are not counted."""
    return len(word) if word.isalnum() and word.isascii() else sum(map(str.isalnum, bare(word)))
