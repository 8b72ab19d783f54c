"""Which files use which picture: pages, word lists, templates, and the build itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from everyreader.pictures import BREAK, PICTURE, WORD
from everyreader.records import Picture, PictureList, WordList
from everyreader.sources import FenceState, front_matter, read
from everyreader.types import InputError
from everyreader.word_list import MARKER

BUILD = "everyreader"  # stands in for a file where the build shows a picture by itself

_IN_MARKDOWN = re.compile(PICTURE)
_IN_TEMPLATE = re.compile(r"""\beveryreader\.picture\(\s*["'](?P<name>[a-z0-9-]+)["']\s*\)""")
_NOT_SHOWN = re.compile(r"<!--.*?-->|`[^`\n]*`", re.S)


def picture_list(
    pictures: Mapping[str, Picture],
    path: str,
    root: Path,
    pages: Iterable[Path],
    word_lists: Sequence[WordList],
    templates: Iterable[Path],
    snippets: Sequence[Path] = (),
) -> PictureList:
    """The registry with the uses of each picture.

    path       file of the registry, as messages call it
    root       folder to which the paths of the uses are relative
    pages      files of Markdown: `![name]`, `picture:` at the top, and the word list where one says [WORDS];
               one that can't be read counts for nothing
    templates  files of HTML: `everyreader.picture("name")`, the name written out
    snippets   as in `sources.read`
    """
    used = {BUILD: {BREAK, WORD}}
    used |= {words.path: {word.picture for word in words.words} for words in word_lists}
    used |= {_relative(file, root): set(_in_template(file)) for file in templates}
    used |= {_relative(page, root): set(_in_page(page, root, snippets)) for page in pages}
    for page in [page for page, names in used.items() if MARKER in names]:
        used[page] |= used.get(_list_above(page, word_lists), set())
    users = {name: tuple(sorted(file for file in used if name in used[file])) for name in pictures}
    return PictureList(path, pictures, {name: files for name, files in users.items() if files})


def _list_above(page: str, word_lists: Sequence[WordList]) -> str:
    """Path of the word list in the nearest folder above a page, or ""."""
    folders = {PurePosixPath(words.path).parent: words.path for words in word_lists}
    return next((folders[folder] for folder in PurePosixPath(page).parents if folder in folders), "")


def _relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _in_page(path: Path, root: Path, snippets: Sequence[Path]) -> Iterator[str]:
    try:
        meta, lines = front_matter(path, root), read(path, root, snippets)
    except InputError:
        return  # whoever reads the page for its words says so
    yield str((meta.get("everyreader") or {}).get("picture") or "")
    fence = FenceState()
    text = "\n".join(line.text for line in lines if not fence.take(line.text))
    shown = _NOT_SHOWN.sub("", text)
    yield from _IN_MARKDOWN.findall(shown)
    yield from (line for line in map(str.strip, shown.splitlines()) if line == MARKER)


def _in_template(file: Path) -> list[str]:
    return _IN_TEMPLATE.findall(file.read_text(encoding="utf-8"))
