"""Which page exists in which language, and whether the original changed since it was translated.

A translation records the content id of the original it was made from, and the ids of its paragraphs: see
`recorded`. Ids come from the text alone, so a zip file and a shallow clone give the same answer as a whole
history.
"""

from __future__ import annotations

import datetime
import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from everyreader.records import Translation
from everyreader.sources import body_start, front_matter
from everyreader.translations.changes import changes
from everyreader.translations.paragraphs import Paragraph, paragraphs
from everyreader.translations.recorded import read_recorded
from everyreader.types import InputError
from everyreader.yaml_lines import read_utf8


def content_id(text: str) -> str:
    """12 hex digits of the SHA-256 of a page's text after its front matter, with LF ends, in NFC.

    A change of front matter alone outdates no translation.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    body = "\n".join(lines.split("\n")[body_start(lines) :]).strip("\n")
    return hashlib.sha256(unicodedata.normalize("NFC", body).encode()).hexdigest()[:12]


def page_paths(folder: Path) -> set[str]:
    """Markdown files below a language's folder, posix, relative to it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}


@lru_cache(maxsize=8192)  # each page asks for those of the whole menu
def counterpart(path: str) -> str:
    """The Easy Read twin of a standard page, and the other way: `jigsaw/index.md` and `jigsaw/easy.md`."""
    file = PurePosixPath(path)
    return file.with_name("index.md" if file.name == "easy.md" else "easy.md").as_posix()


def statuses(
    docs: Path, root: Path, original: str, languages: Sequence[str]
) -> tuple[list[Translation], list[InputError]]:
    """The status of each page in each language.

    docs       folder that holds one folder a language
    root       folder of the project, from which messages count paths
    original   code of the language in which pages are written first
    languages  codes of all languages of the site
    returns    one entry for each page and language, sorted by language and path; and why a page has none,
               where its file can't be read
    """
    where = {code: (docs / code).relative_to(root).as_posix() for code in (original, *languages)}
    originals, wrong = _originals(docs / original, where[original])
    unread = page_paths(docs / original) - originals.keys()
    found: list[Translation] = []
    for code in (original, *(code for code in languages if code != original)):
        here = page_paths(docs / code)
        for path in sorted((originals.keys() | here) - unread):
            entry = Translation(path, code, f"{where[code]}/{path}", "missing", "", "", "")
            try:
                found.append(_compared(entry, root, originals.get(path), path in here, code == original))
            except InputError as error:
                wrong.append(error)
    return found, wrong


class _Original(NamedTuple):
    file: str
    id: str
    paragraphs: tuple[Paragraph, ...]


def _originals(folder: Path, name: str) -> tuple[dict[str, _Original], list[InputError]]:
    """The pages of the original language by path, and why others can't be read."""
    found: dict[str, _Original] = {}
    wrong: list[InputError] = []
    for path in sorted(page_paths(folder)):
        try:
            text = read_utf8(folder / path, f"{name}/{path}")
            found[path] = _Original(f"{name}/{path}", content_id(text), paragraphs(text))
        except InputError as error:
            wrong.append(error)
    return found, wrong


def _compared(
    entry: Translation, root: Path, original: _Original | None, exists: bool, is_original: bool
) -> Translation:
    """The entry with what the page's front matter says and what became of its original."""
    if original:
        entry = replace(entry, source_id=original.id, original=original.file)
    if not exists:
        return entry
    about = front_matter(root / entry.file, root).get("everyreader") or {}
    entry = replace(entry, **_said(about))
    recorded = read_recorded(about)
    if is_original:
        return replace(entry, status="source")
    if not original:
        return replace(entry, status="orphaned")
    if not entry.recorded_id and not recorded:
        return replace(entry, status="unrecorded")
    if recorded:
        own = read_utf8(root / entry.file, entry.file)
        entry = replace(entry, changes=tuple(changes(recorded, original.paragraphs, own)))
    if entry.changes if recorded else entry.recorded_id != original.id:
        return replace(entry, status="outdated")
    return replace(entry, status="reviewed" if entry.reviewer else "draft")


def _said(about: Mapping[str, Any]) -> dict[str, Any]:
    """What front matter says of a translation, by the names of `Translation`."""
    reviewer, reviewed = _speaker(about.get("checked_by") or [])
    translators = about.get("translated_by") or []
    return {
        "recorded_id": str(about.get("translation_of") or ""),
        "reviewer": reviewer,
        "reviewed": reviewed,
        "updated": about.get("updated"),
        "translators": (translators,) if isinstance(translators, str) else tuple(translators),
    }


def _speaker(checks: Sequence[Mapping[str, Any]]) -> tuple[str, datetime.date | None]:
    """Name and day of the first check that has both and says `as: native speaker`; else "" and none."""
    for check in checks:
        name, day = str(check.get("name") or ""), check.get("date")
        if name and isinstance(day, datetime.date) and "speaker" in str(check.get("as") or "").lower():
            return name, day
    return "", None
