"""The hard words of a language: one file `words.yml` that feeds the word list, the pop-up and the PDF."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from everyreader.records import Word, WordList
from everyreader.registry import nearest
from everyreader.types import InputError
from everyreader.yaml_lines import Entry, read_entries, usable

MARKER = "[WORDS]"  # the line of a page in whose place the whole list stands

_KEYS = ("meaning", "picture", "forms")


def _word(entry: Entry, name: str, pictures: Collection[str]) -> Word:
    if not isinstance(entry.value, dict):
        raise InputError(name, entry.line, f"'{entry.key}' needs a line 'meaning: …' below it")
    for key in entry.value:
        if key not in _KEYS:
            raise InputError(name, entry.line, f"'{key}' is not a key of a word.{nearest(str(key), _KEYS)}")
    meaning = " ".join(str(entry.value.get("meaning") or "").split())
    if not meaning:
        raise InputError(name, entry.line, f"'{entry.key}' has no meaning: add a line 'meaning: …' below it")
    picture = str(entry.value.get("picture") or "")
    if picture and picture not in pictures:
        raise InputError(name, entry.line, f"there is no picture '{picture}'.{nearest(picture, pictures)}")
    forms = (entry.key, *map(str, entry.value.get("forms") or ()))
    return Word(entry.key, meaning, forms, picture, entry.line)


def read_words(
    path: Path, name: str, language: str, pictures: Collection[str]
) -> tuple[WordList, list[InputError]]:
    """The word list of one language; empty where there is no file.

    name      how messages call the file
    pictures  names of the registry
    returns   the usable words, and what is wrong with the others: no meaning, an unknown key or picture
    """
    try:
        entries = read_entries(path, name) if path.is_file() else []
    except InputError as error:
        return WordList(name, language, ()), [error]
    words, wrong = usable(entries, lambda entry: _word(entry, name, pictures))
    return WordList(name, language, tuple(words)), wrong
