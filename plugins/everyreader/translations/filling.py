"""Other words in the parts of a page, checked by reading the page again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from everyreader.translations.units import Unit, units


def fill(parts: Sequence[Unit], words: Mapping[int, str], line_end: str) -> tuple[str, list[int]]:
    """A page with other words.

    parts    of the page, in their order
    words    by the place of a part, from 0
    returns  the text, and the places whose words were left out since Markdown would read them otherwise: as a
             list, as two paragraphs, as another cell ...
    """
    new = [part.with_words(words[at], line_end) if at in words else part for at, part in enumerate(parts)]
    if _reads_as_meant(new):
        return _text(new), []
    changed = [at for at in words if new[at] != parts[at]]
    refused = [at for at in changed if not _reads_as_meant([*parts[:at], new[at], *parts[at + 1 :]])]
    for at in refused or changed:  # all of them, where each alone is right and they are not together
        new[at] = parts[at]
    return _text(new), refused or changed


def _text(parts: Sequence[Unit]) -> str:
    return "".join(part.text for part in parts)


def _reads_as_meant(parts: Sequence[Unit]) -> bool:
    """Whether a page is cut again where it was put together."""
    again = units(_text(parts))
    return _meant(again) == _meant(parts)


def _meant(parts: Sequence[Unit]) -> list[tuple[str, str]]:
    return [(part.kind, part.words) for part in parts if part.translatable]
