"""How hard each page was at each release: a file of JSON lines that grows by one line a page and release."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from everyreader.json_lines import read_json_lines


@dataclass(frozen=True)
class PastIndex:
    """The reading index of one page at one release.

    path   file of the page, posix, relative to the folder of the project
    index  as `Reading.index`
    """

    release: str
    day: datetime.date
    path: str
    index: float


def read_history(path: Path) -> tuple[PastIndex, ...]:
    """What a file holds, in its order; nothing where there is no such file.

    raises  InputError, with the line, for what is no entry
    """
    wrong = 'this is no entry, such as {"release": "1.0", "date": "2026-11-24", "path": "a.md", "index": -1}'
    return tuple(read_json_lines(path, _entry, wrong))


def _entry(entry: Any) -> PastIndex:
    day = datetime.date.fromisoformat(entry["date"])
    return PastIndex(str(entry["release"]), day, str(entry["path"]), float(entry["index"]))


def last_release(history: Iterable[PastIndex], but: str = "") -> tuple[str, Mapping[str, float]]:
    """Name of the release added last, and its indexes by path; ("", {}) where there is none.

    but  the release that is being made: it is not compared with itself
    """
    entries = [entry for entry in history if entry.release != but]
    name = entries[-1].release if entries else ""
    return name, {entry.path: entry.index for entry in entries if entry.release == name}


def append(path: Path, release: str, day: datetime.date, indexes: Mapping[str, float]) -> None:
    """Add a release at the end of a file, which may not be there yet; raises OSError."""
    with path.open("a", encoding="utf-8") as out:
        for page, index in sorted(indexes.items()):
            entry = {"release": release, "date": day.isoformat(), "path": page, "index": round(index, 3)}
            out.write(json.dumps(entry, ensure_ascii=False) + "\n")
