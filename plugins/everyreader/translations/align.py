"""Which paragraph of a translation stands for which paragraph of its original."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from everyreader.translations.units import Unit

_Token = tuple[str, ...]
_TARGET = re.compile(
    r"\]\(([^()\s]+)|\[(@[^\[\]]+)\]"
)  # of links, and what is cited: the same in each language

Pair = tuple[Unit | None, Unit | None]


def pairs(original: Sequence[Unit], translation: Sequence[Unit]) -> list[Pair]:
    """The translatable units of a page and of its translation, side by side, in the order of the pages.

    returns  (original, translation); none for either where the other has nothing that stands for it
    """
    ours, theirs = [[unit for unit in page if unit.translatable] for page in (original, translation)]
    if [unit.kind for unit in ours] == [unit.kind for unit in theirs]:
        return list(zip(ours, theirs, strict=True))
    found: list[Pair] = []
    matched = SequenceMatcher(None, _tokens(original), _tokens(translation), autojunk=False)
    for tag, first, last, start, end in matched.get_opcodes():
        if tag == "equal":
            found += zip(ours[first:last], theirs[start:end], strict=True)
        else:
            found += _by_kind(ours[first:last], theirs[start:end])
    return found


def _by_kind(ours: Sequence[Unit], theirs: Sequence[Unit]) -> list[Pair]:
    """Pairs of the units of a part in which pictures, ids, links or citations differ."""
    found: list[Pair] = []
    matched = SequenceMatcher(
        None, [unit.kind for unit in ours], [unit.kind for unit in theirs], autojunk=False
    )
    for tag, first, last, start, end in matched.get_opcodes():
        if tag == "equal":
            found += zip(ours[first:last], theirs[start:end], strict=True)
        else:
            found += [(unit, None) for unit in ours[first:last]]
            found += [(None, unit) for unit in theirs[start:end]]
    return found


def _tokens(page: Sequence[Unit]) -> list[_Token]:
    """What is the same in each language of each translatable unit, and of the markup that belongs to it."""
    found: list[_Token] = []
    picture, before = "", ""
    for unit in page:
        if unit.translatable:
            targets = sorted("".join(parts) for parts in _TARGET.findall(unit.text))
            found.append((unit.kind, picture, *targets))
            picture = ""
        elif unit.kind == "picture":
            picture = unit.text
        elif unit.kind == "attributes" and found and "\n" not in before:  # on a line alone, they are a list's
            found[-1] += (unit.text,)
        before = unit.text
    return found
