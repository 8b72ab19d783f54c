"""`path:line: level [rule] message. Fix: …`, one line a fault: editors and terminals make it clickable."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from everyreader.reports._groups import Group, grouped, one_line, place, sentence, summary
from everyreader.types import Finding


def write(findings: Iterable[Finding], out: TextIO) -> None:
    """Write one line for each fault, sorted by file and line, then a line that counts them."""
    groups = grouped(findings)
    for group in groups:
        out.write(one_line(_line(group)) + "\n")
    out.write(summary(groups) + "\n")


def _line(group: Group) -> str:
    finding = group.first
    if finding.path == "theme":
        where = place(group)
    else:
        where = f"{finding.path}:{finding.line}" if finding.line else finding.path
        where += "" if finding.exact else " (near)"
    message = f"{where}: {finding.level.name.lower()} [{finding.rule}] {sentence(finding.message)}"
    fix = f" Fix: {finding.fix}" if finding.fix else ""
    languages = f" ({', '.join(group.languages)})" if len(group.languages) > 1 else ""
    return message + fix + languages
