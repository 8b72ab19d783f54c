"""Faults that an old site is known to have: they are not reported again until they are mended or grow more.

A known fault is kept by its file, its rule, and an id of its words, so that a line that moves is still known.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from everyreader.lines import THEME
from everyreader.registry import nearest
from everyreader.reports._groups import of_theme
from everyreader.types import Finding, InputError, Level
from everyreader.yaml_lines import read_utf8

FILE = "everyreader-baseline.json"
UNUSED = "baseline-unused"
FIX = "Write the list again with `everyreader check --write-baseline`, so that it can't come back unseen."

_ENTRY = {"path": str, "rule": str, "fault": str, "count": int, "message": str}


class Known(NamedTuple):
    """What makes a fault the same one, wherever it stands in its file.

    fault  id of what it says and of its element: 12 hexadecimal digits
    """

    path: str
    rule: str
    fault: str


class Baseline(NamedTuple):
    """The known faults of one file of them.

    name      the file, as messages call it
    counts    how often each fault is known
    messages  what each of them says
    """

    name: str
    counts: Mapping[Known, int]
    messages: Mapping[Known, str]


def known(finding: Finding) -> Known:
    """The fault of a finding. An address in its element may go up more folders on another page."""
    words = f"{finding.message}\n{finding.element.replace('../', '')}"
    if finding.path == THEME:
        words = of_theme(finding)
    fault = hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:12]
    return Known(finding.path, finding.rule, fault)


def _faults(findings: Iterable[Finding]) -> dict[Known, list[Finding]]:
    """One finding a fault and line, in order: builds in several languages see the same fault."""
    found: dict[Known, dict[tuple[int, str], Finding]] = {}
    for finding in sorted(findings):
        found.setdefault(known(finding), {}).setdefault(_place(finding), finding)
    return {fault: list(lines.values()) for fault, lines in found.items()}


def _place(finding: Finding) -> tuple[int, str]:
    return finding.line, "" if finding.path == THEME else finding.element


def written(findings: Iterable[Finding]) -> str:
    """The text of a file that makes all of `findings` known."""
    entries = [
        {**fault._asdict(), "count": len(same), "message": same[0].message}
        for fault, same in sorted(_faults(findings).items())
    ]
    return json.dumps({"version": 1, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(path: Path, name: str) -> Baseline:
    """The known faults of a file.

    name    how messages call the file
    raises  InputError where it is missing, broken, or not of this form
    """
    try:
        data = json.loads(read_utf8(path, name))
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise InputError(name, line, "this JSON is broken: write the file again") from None
    if not isinstance(data, dict) or data.get("version") != 1 or not isinstance(data.get("findings"), list):
        raise InputError(name, 0, "this is no list of known faults: write it with --write-baseline")
    counts: Counter[Known] = Counter()
    messages = {}
    for number, entry in enumerate(data["findings"], 1):
        _check_entry(entry, number, name)
        fault = Known(entry["path"], entry["rule"], entry["fault"])
        counts[fault] += entry["count"]
        messages[fault] = entry["message"]
    return Baseline(name, counts, messages)


def _check_entry(entry: Any, number: int, name: str) -> None:
    if not isinstance(entry, dict):
        raise InputError(name, 0, f"entry {number} must have the keys {', '.join(_ENTRY)}")
    for key in entry.keys() - _ENTRY.keys():
        raise InputError(name, 0, f"entry {number}: '{key}' is no key of an entry.{nearest(key, _ENTRY)}")
    for key, kind in _ENTRY.items():
        if type(entry.get(key)) is not kind:
            what = "a number" if kind is int else "a text"
            raise InputError(name, 0, f"entry {number}: '{key}' must be {what}")


def unknown(
    findings: Iterable[Finding], baseline: Baseline, asked: Collection[str], judged: Collection[str]
) -> set[Finding]:
    """The findings that are not known, and one for each known fault that is there no more.

    asked   ids of the rules that ran
    judged  paths that were looked at: of the others nobody can say that their faults are mended
    """
    faults = _faults(findings)
    kept = set()
    for finding in findings:
        places = [_place(same) for same in faults[known(finding)]]
        if places.index(_place(finding)) >= baseline.counts.get(known(finding), 0):
            kept.add(finding)
    gone = {fault: count - len(faults.get(fault, ())) for fault, count in baseline.counts.items()}
    return kept | {
        _unused(fault, count, baseline)
        for fault, count in gone.items()
        if count > 0 and fault.rule in asked and fault.path in judged
    }


def _unused(fault: Known, count: int, baseline: Baseline) -> Finding:
    times = "" if count == 1 else f" ({count} times)"
    what = baseline.messages[fault]
    message = f"{fault.path} is known for {fault.rule}{times}, which is not found there: {what}"
    return Finding(baseline.name, 0, UNUSED, Level.WARNING, message, "", FIX)
