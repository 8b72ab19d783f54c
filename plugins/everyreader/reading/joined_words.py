"""Long words made of two, where a language joins words: "Spielplatz"."""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.types import Language

_SHORTEST = 4  # letters of a part


def cuts(form: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """Every way to cut a form in small letters: first part, what joins the two ("" or "s"), second part."""
    for joint in language.reading.get("joints", ()):
        for cut in range(_SHORTEST, len(form) - len(joint) - _SHORTEST + 1):
            if form.startswith(joint, cut):
                yield form[:cut], joint, form[cut + len(joint) :]
