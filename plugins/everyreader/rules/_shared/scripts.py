"""Which script words are in, and whether their language uses it. Source: Unicode names of letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

from everyreader.rules._shared.aria import tokens

_LATIN = tokens(
    """br ca cs cy da de en es et eu fi fr ga gd gl hr hu id is it lb lt lv mt nb nl nn no pl pt ro sk sl so
    sq sv sw tl tr vi"""
)
_SCRIPT_OF = {
    "am": "ETHIOPIC", "ar": "ARABIC", "be": "CYRILLIC", "bg": "CYRILLIC", "bn": "BENGALI", "bo": "TIBETAN",
    "ckb": "ARABIC", "el": "GREEK", "fa": "ARABIC", "gu": "GUJARATI", "he": "HEBREW", "hi": "DEVANAGARI",
    "hy": "ARMENIAN", "iw": "HEBREW", "ja": "CJK HIRAGANA KATAKANA", "ka": "GEORGIAN", "km": "KHMER",
    "kn": "KANNADA", "ko": "HANGUL CJK", "lo": "LAO", "mk": "CYRILLIC", "ml": "MALAYALAM", "mr": "DEVANAGARI",
    "my": "MYANMAR", "ne": "DEVANAGARI", "pa": "GURMUKHI", "ps": "ARABIC", "ru": "CYRILLIC", "si": "SINHALA",
    "ta": "TAMIL", "te": "TELUGU", "th": "THAI", "ti": "ETHIOPIC", "uk": "CYRILLIC", "ur": "ARABIC",
    "yi": "HEBREW", "zh": "CJK",
    **dict.fromkeys(_LATIN, "LATIN"),
}  # fmt: skip
_SCRIPT_CODES = {"arab": "ARABIC", "cyrl": "CYRILLIC", "hans": "CJK", "hant": "CJK", "latn": "LATIN"}
_LETTER, _WORD = re.compile(r"[^\W\d_]"), re.compile(r"[^\W\d_]{2,}")


@lru_cache(maxsize=256)
def scripts_of(code: str) -> frozenset[str]:
    """The scripts that a language is written in; empty where that isn't known, or there are several."""
    parts = code.lower().split("-")
    named = [_SCRIPT_CODES[part] for part in parts[1:] if part in _SCRIPT_CODES]
    return frozenset((named[0] if named else _SCRIPT_OF.get(parts[0], "")).split())


@lru_cache(maxsize=4096)
def _is_foreign(letter: str, scripts: frozenset[str]) -> bool:
    script = unicodedata.name(letter, "").split(" ")[0].removesuffix("-")
    return script not in scripts and script != "MODIFIER"  # signs of every script, such as a stress


@lru_cache(maxsize=8)
def has_foreign_letter(text: str, code: str) -> bool:
    """Whether a letter of `text` is of another script than those of the language `code`."""
    scripts = scripts_of(code)
    if not scripts or (text.isascii() and "LATIN" in scripts):
        return False
    return any(_is_foreign(letter, scripts) for letter in _LETTER.findall("".join(set(text))))


def foreign_runs(text: str, code: str) -> list[list[str]]:
    """Runs of words in `text` that are in another script than the language `code`."""
    scripts = scripts_of(code)
    if not scripts or (text.isascii() and "LATIN" in scripts):
        return []
    runs = groupby(_WORD.findall(text), key=lambda word: _is_foreign(word[0], scripts))
    return [list(words) for foreign, words in runs if foreign]
