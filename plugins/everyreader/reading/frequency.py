"""How common a word is: its Zipf value in a list of the commonest forms of its language.

Zipf value: base-10 logarithm of how often a form stands in a billion words. 4 is once in 100,000 words.
Source of the scale: van Heuven, W. J. B., Mandera, P., Keuleers, E. & Brysbaert, M. (2014). SUBTLEX-UK.
Quarterly Journal of Experimental Psychology 67(6), 1176-1190: words below 4 are rare, from 4 on common.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from everyreader.reading.words import bare
from everyreader.types import Language

RARE = 4.0  # below it
_HYPHENS = re.compile("[-‐‑]")

Zipfs = Mapping[str, float]  # form in small letters -> its Zipf value


@cache
def zipfs(code: str) -> Zipfs:
    """Zipf value of every listed form of a language, from `data/<code>.txt`; empty: it has no list."""
    file = resources.files("everyreader.reading") / "data" / f"{code}.txt"
    if not file.is_file():
        return {}
    found: dict[str, float] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line[:1] not in ("", "#"):
            value, *forms = line.split()
            found.update(dict.fromkeys(forms, float(value)))
    return found


def zipf(word: str, language: Language, known: Zipfs) -> float | None:
    """Zipf value of `word` or of its stem, whichever is higher: who knows the stem knows the word.

    returns  none: neither is among the forms in `known`. See `form_and_family`.
    """
    return form_and_family(word, language, known)[1]


def form_and_family(word: str, language: Language, known: Zipfs) -> tuple[float | None, float | None]:
    """Zipf value of `word` in this very form, and of the commonest among its form and stems.

    What is joined to its beginning (`particles` and `beginnings` of [reading]) is taken off where the rest is
    more common; the `endings` lead to the stems. A joined word ("well-being") has the values of its rarest
    part. Vowel signs don't matter, and letters written for one another (`same_letters`) are read as one.

    returns  none: it is not among the forms in `known`
    """
    affixes = _affixes(language)
    form = _folded(word, affixes)
    if form in known or not _HYPHENS.search(form):
        return _values(form, affixes, known)
    parts = [_values(part, affixes, known) for part in _HYPHENS.split(form)]
    return _least(own for own, _ in parts), _least(family for _, family in parts)


class _Affixes:
    """What is joined to words of a language, by its outermost letter: most words then try few of them."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.same_letters = str.maketrans(dict(table.get("same_letters", {})))
        self.beginnings: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.endings: dict[str, list[tuple[str, str]]] = defaultdict(list)
        particles = ((particle, "") for particle in table.get("particles", ()))
        for old, new in (*particles, *table.get("beginnings", ())):
            self.beginnings[old[:1]].append((old, new))
        for old, new in table.get("endings", ()):
            self.endings[old[-1:]].append((old, new))


@cache
def _affixes(language: Language) -> _Affixes:
    return _Affixes(language.reading)


def readings(word: str, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How `word` may be taken apart: itself and what is left without what is joined to it, then the stems."""
    affixes = _affixes(language)
    bases, stems = _readings(_folded(word, affixes), affixes)
    return tuple(bases), tuple(stems)


def _folded(word: str, affixes: _Affixes) -> str:
    form = bare(word.lower()).replace("’", "'")
    return form.translate(affixes.same_letters) if affixes.same_letters else form


def _readings(form: str, affixes: _Affixes) -> tuple[list[str], list[str]]:
    bases = [form]
    for letter in (form[:1], ""):
        pairs = affixes.beginnings.get(letter, ())
        bases += [new + form[len(old) :] for old, new in pairs if form.startswith(old)]
    stems = [
        base[: -len(old)] + new
        for old, new in affixes.endings.get(form[-1:], ())
        if form.endswith(old)
        for base in bases
        if base.endswith(old)
    ]
    return bases, stems


def _values(form: str, affixes: _Affixes, known: Zipfs) -> tuple[float | None, float | None]:
    bases, stems = _readings(form, affixes)
    own = max([known[base] for base in bases if base in known], default=None)
    stem = max([known[stem] for stem in stems if stem in known], default=own)
    return own, stem if own is None or stem is None else max(own, stem)


def _least(values: Iterable[float | None]) -> float | None:
    found = list(values)
    return None if None in found else min(value for value in found if value is not None)
