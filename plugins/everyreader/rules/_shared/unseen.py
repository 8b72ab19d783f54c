"""Signs that nobody sees and that set the direction of text. Source: Unicode Standard Annex 9, 2."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_OVERRIDES = "\u202d\u202e"
_CLOSED_BY = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}
_MARKS = "\u200e\u200f\u061c"
_ALL = "\u202a-\u202e\u2066-\u2069"
_SIGN = re.compile(f"[{_ALL}]")
_MARK_IN_WORD = re.compile(rf"\w+(?:[{_MARKS}]+\w+)+")
_AFTER = re.compile(rf"[{_ALL}{_MARKS}]*([^\s\"{_ALL}{_MARKS}]{{0,24}})")
# As they are, or as HTML writes them in digits.
MAY_HIDE = re.compile(rf"[{_ALL}{_MARKS}]|&#(?:x?0*(?:20|82|61c|1564))|&(?:lrm|rlm);", re.IGNORECASE)


def hiding(text: str) -> Iterator[str]:
    """What signs without a shape may hide in one line or paragraph, a sentence for each sign.

    Those are signs that turn letters around, signs that open a direction and leave it open, those that close
    none, and marks of direction inside a word. Pairs of the others are left alone: they show text rightly.
    """
    open_signs: list[re.Match[str]] = []
    for sign in _SIGN.finditer(text):
        if sign[0] in _OVERRIDES:
            yield f"{_named(sign, text)} turns the letters after it around."
        if sign[0] in _CLOSED_BY:
            open_signs.append(sign)
        elif open_signs and _CLOSED_BY[open_signs[-1][0]] == sign[0]:
            open_signs.pop()
        else:
            yield f"{_named(sign, text)} ends a direction that nothing began."
    for sign in open_signs:
        if sign[0] not in _OVERRIDES:
            yield f"{_named(sign, text)} begins a direction that does not end on its line."
    for word in _MARK_IN_WORD.finditer(text):
        mark = next(sign for sign in word[0] if sign in _MARKS)
        shown = "".join(sign for sign in word[0] if sign not in _MARKS)
        yield f'The unseen sign {_name(mark)} stands inside the word "{shown}".'


def _named(sign: re.Match[str], text: str) -> str:
    after = _AFTER.match(text, sign.end())
    words = f' before "{after[1]}"' if after and after[1] else ""
    return f"The unseen sign {_name(sign[0])}{words}"


def _name(sign: str) -> str:
    return f"U+{ord(sign):04X} ({unicodedata.name(sign).lower()})"
