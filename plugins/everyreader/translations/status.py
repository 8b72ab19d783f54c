"""Which page exists in which language, and whether the original changed since it was translated.

A translation records the content id of the original it was made from. Ids come from the text alone, so a
zip file and a shallow clone give the same answer as a whole history.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from everyreader.records import Translation
from everyreader.sources import body_start, front_matter
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


def counterpart(path: str) -> str:
    """The Easy Read twin of a standard page, and the other way: `jigsaw/index.md` and `jigsaw/easy.md`."""
    file = PurePosixPath(path)
    return file.with_name("index.md" if file.name == "easy.md" else "easy.md").as_posix()


def statuses(docs: Path, root: Path, original: str, languages: Sequence[str]) -> list[Translation]:
    """The status of each page in each language.

    docs       folder that holds one folder a language
    root       folder of the project, from which messages count paths
    original   code of the language in which pages are written first
    languages  codes of all languages of the site
    returns    one entry for each page and language, sorted by language and path
    raises     InputError where a page's front matter can't be read
    """
    where = {code: (docs / code).relative_to(root).as_posix() for code in (original, *languages)}
    originals = page_paths(docs / original)
    ids = {
        path: content_id(read_utf8(docs / original / path, f"{where[original]}/{path}")) for path in originals
    }
    found = [
        Translation(path, original, f"{where[original]}/{path}", "source", ids[path], "", "")
        for path in sorted(originals)
    ]
    for code in (code for code in languages if code != original):
        here = page_paths(docs / code)
        for path in sorted(originals | here):
            place = f"{where[code]}/{path}"
            about = front_matter(docs / code / path, root).get("everyreader") or {} if path in here else {}
            status, recorded, reviewer = _status(ids.get(path, ""), path in here, about)
            found.append(Translation(path, code, place, status, ids.get(path, ""), recorded, reviewer))
    return found


def _status(source_id: str, exists: bool, about: Mapping[str, object]) -> tuple[str, str, str]:
    """Status, recorded id and reviewer, from what the front matter says."""
    recorded = str(about.get("translation_of") or "")
    checks = about.get("checked_by")
    reviewer = str(checks[0].get("name", "")) if isinstance(checks, list) and checks else ""
    if not source_id:
        status = "orphaned"
    elif not exists:
        status = "missing"
    elif not recorded:
        status = "unrecorded"
    else:
        status = "current" if recorded == source_id else "outdated"
    return status, recorded, reviewer
