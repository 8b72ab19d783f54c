"""How many faults each run found: a file of JSON, one run a line, that grows by one line a run."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from everyreader.json_lines import read_json_lines
from everyreader.records import Counts
from everyreader.reports._groups import grouped
from everyreader.types import Finding, Level


def count(findings: Iterable[Finding], day: datetime.date) -> Counts:
    """The faults of one run by level; what several builds or pages show is one."""
    found = Counter(group.first.level for group in grouped(findings))
    return Counts(day, found[Level.ERROR], found[Level.WARNING], found[Level.NOTE])


def read_history(path: Path) -> tuple[Counts, ...]:
    """The runs of a file by day, the oldest first; none where there is no such file.

    raises  InputError, with the line, for what is no run
    """
    wrong = 'this is no run, such as {"date": "2026-11-24", "errors": 1, "warnings": 2, "notes": 3}'
    return tuple(sorted(read_json_lines(path, _run, wrong), key=lambda run: run.day))


def _run(run: Any) -> Counts:
    day = datetime.date.fromisoformat(run["date"])
    return Counts(day, *(_whole(run[key]) for key in ("errors", "warnings", "notes")))


def _whole(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(value)
    return int(value)


def append(path: Path, counts: Counts) -> None:
    """Add one run at the end of a file, which may not be there yet; raises OSError."""
    run = {
        "date": counts.day.isoformat(),
        "errors": counts.errors,
        "warnings": counts.warnings,
        "notes": counts.notes,
    }
    with path.open("a", encoding="utf-8") as out:
        out.write(json.dumps(run) + "\n")
