"""What lies around a file of Markdown and belongs to it: its language, the pictures, the hard words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from everyreader.pictures import read_pictures
from everyreader.records import Picture, SourceList, TermList, WordList
from everyreader.registry import languages
from everyreader.source_list import FILE, read_sources
from everyreader.terms import FILE as TERMS
from everyreader.terms import read_terms
from everyreader.word_list import read_words

UNKNOWN = "und"  # BCP 47: undetermined
_PICTURES = Path("assets/pictures")
_WORDS = "words.yml"


def language_of(path: Path, meta: Mapping[str, Any]) -> str:
    """BCP 47 code: `lang:` of the front matter, else the nearest folder that is named after a known language.

    returns  "und" where nothing says it: a language is never guessed
    """
    named = (folder.name for folder in path.resolve().parents if folder.name in languages())
    return str(meta["lang"]) if meta.get("lang") else next(named, UNKNOWN)


def picture_folder(path: Path) -> Path | None:
    """The nearest folder of pictures above a file, if there is one."""
    above = (folder / _PICTURES for folder in path.resolve().parents)
    return next((folder for folder in above if folder.is_dir()), None)


def pictures_near(path: Path) -> Mapping[str, Picture]:
    """The usable pictures of the nearest folder above that has some; the build reports the others."""
    folder = picture_folder(path)
    return read_pictures(folder, _PICTURES.as_posix())[0] if folder else {}


def words_near(path: Path, language: str, pictures: Mapping[str, Picture]) -> WordList:
    """The usable hard words for a file; none where no list is near."""
    above = (folder / _WORDS for folder in path.resolve().parents)
    file = next((file for file in above if file.is_file()), None)
    return read_words(file, _WORDS, language, pictures)[0] if file else WordList("", language, ())


def terms_near(path: Path) -> TermList:
    """The usable terms of the nearest list above a file; none where no list is near."""
    above = (folder / TERMS for folder in path.resolve().parents)
    file = next((file for file in above if file.is_file()), None)
    return read_terms(file, TERMS)[0] if file else TermList()


def sources_near(path: Path) -> SourceList:
    """The usable sources for a file: of its own language, or of that in which the site is written first."""
    for folder in path.resolve().parents:
        for place in (folder, *(folder / code for code in languages())):
            if (place / FILE).is_file():
                return read_sources(place / FILE, FILE, language_of(place / FILE, {}))[0]
    return SourceList("", UNKNOWN, ())
