"""How common a word is: its rank in a list of the commonest forms of its language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

from everyreader.reading.words import bare
from everyreader.types import Language

Ranks = Mapping[str, int]  # 1 is the commonest form


@cache
def ranks(code: str) -> Ranks:
    """Rank of every listed form of a language, from `data/<code>.txt`; empty: the language has no list."""
    file = resources.files("everyreader.reading") / "data" / f"{code}.txt"
    if not file.is_file():
        return {}
    forms = (line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#")
    return {form: number for number, form in enumerate(forms, 1)}


@lru_cache(maxsize=65536)
def _stems(form: str, language: Language) -> set[str]:
    particles = [particle for particle in language.reading.get("particles", ()) if form.startswith(particle)]
    bases = {form, *(form.removeprefix(particle) for particle in particles)}
    endings = language.reading.get("endings", ())
    return bases | {
        base.removesuffix(old) + new for base in bases for old, new in endings if base.endswith(old)
    }


def rank(word: str, language: Language, known: Ranks) -> int | None:
    """Rank of `word` among the forms in `known`; none: it is not listed.

    The best rank counts: of the form, or of its stem, with joined `particles` and `endings` ([reading]) taken
    off. A joined word ("well-being") has that of its rarest part.
    """
    form = bare(word.lower().replace("’", "'"))
    parts = form.replace("‐", "-").replace("‑", "-").split("-")
    if len(parts) > 1 and form not in known:
        found = [rank(part, language, known) for part in parts]
        return None if None in found else max(number for number in found if number is not None)
    return min((known[stem] for stem in _stems(form, language) if stem in known), default=None)


def is_rare(word: str, language: Language, known: Ranks) -> bool:
    """Whether `word` is not among the common forms: the first `common_forms` ([reading]) of the list."""
    number = rank(word, language, known)
    return number is None or number > language.reading["common_forms"]
