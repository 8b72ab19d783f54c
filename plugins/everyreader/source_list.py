"""The sources of the site: one file `sources.yml`, which pages cite by key, and the pages that cite them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from everyreader.records import Source, SourceList
from everyreader.registry import nearest
from everyreader.sources import FenceState, front_matter, read
from everyreader.types import InputError, SourceLine
from everyreader.yaml_lines import Entry, read_entries, usable

FILE = "sources.yml"
MARKER = "[SOURCES]"
CITATION = r"\[(?P<keys>@[^\[\]]+)\](?![\[(])"  # Pandoc's form: `[@one]` or `[@one; @other]`; no link

_KEYS = ("text", "url")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NO_TEXT = re.compile(r"`[^`]*`|<!--.*?-->", re.S)
_HEADING = re.compile(r"^#\s+(?P<title>.+?)\s*(?:\{[^}]*\})?\s*$", re.M)


class CitingPage(NamedTuple):
    """A standard page, and what it cites.

    path   inside the folder of its language, posix
    keys   of the sources, as written
    lists  True: it holds the line [SOURCES]
    """

    path: str
    title: str
    keys: frozenset[str]
    lists: bool


def cited_keys(keys: str) -> list[str]:
    """The keys in what a citation holds: "@one; @other" gives "one" and "other"."""
    return [key.strip().removeprefix("@") for key in keys.split(";") if key.strip()]


def _source(entry: Entry, name: str) -> Source:
    if not _KEY.fullmatch(entry.key):
        what = f"'{entry.key}' can't be cited: a key is made of a to z, numbers and hyphens: upias-1976"
        raise InputError(name, entry.line, what)
    if not isinstance(entry.value, dict):
        raise InputError(name, entry.line, f"'{entry.key}' needs a line 'text: …' below it")
    for key in entry.value:
        if key not in _KEYS:
            raise InputError(name, entry.line, f"'{key}' is not a key of a source.{nearest(str(key), _KEYS)}")
    text = " ".join(str(entry.value.get("text") or "").split())
    if not text:
        raise InputError(name, entry.line, f"'{entry.key}' has no text: add a line 'text: …' below it")
    url = str(entry.value.get("url") or "")
    if url and not url.startswith(("https://", "http://")):
        raise InputError(name, entry.line, f"the url of '{entry.key}' must begin with https:// or http://")
    return Source(entry.key, text, url, entry.line)


def read_sources(path: Path, name: str, language: str) -> tuple[SourceList, list[InputError]]:
    """The list of sources; empty where there is no file.

    name      how messages call the file
    language  BCP 47, in which the sources are described
    returns   the usable sources, and what is wrong with the others: no text, an unknown key, a bad address
    """
    try:
        entries = read_entries(path, name) if path.is_file() else []
    except InputError as error:
        return SourceList(name, language, ()), [error]
    sources, wrong = usable(entries, lambda entry: _source(entry, name))
    return SourceList(name, language, tuple(sources)), wrong


def _text(lines: Sequence[SourceLine]) -> str:
    """The lines without code and comments, in which nothing is cited."""
    fence = FenceState()
    return _NO_TEXT.sub("", "\n".join(line.text for line in lines if not fence.take(line.text)))


def citing_pages(folder: Path, root: Path, snippets: Sequence[Path] = ()) -> Iterator[CitingPage]:
    """The standard pages below a language's folder that cite or list sources, sorted by path.

    A page that can't be read is left out: reading its front matter has been complained about already.
    """
    for path in sorted(folder.rglob("*.md")):
        try:
            meta, text = front_matter(path, root), _text(read(path, root, snippets))
        except InputError:
            continue
        keys = {key for found in re.finditer(CITATION, text) for key in cited_keys(found["keys"])}
        lists = any(line.strip() == MARKER for line in text.splitlines())
        if path.name != "easy.md" and (keys or lists):
            inside = path.relative_to(folder).as_posix()
            heading = _HEADING.search(text)
            title = str(meta.get("title") or (heading["title"] if heading else inside))
            yield CitingPage(inside, title, frozenset(keys), lists)
