"""For people at a terminal: by file, each fault with its line as it is written and a mark below the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from everyreader.reports._groups import Group, grouped, one_line, place, position, sentence, summary
from everyreader.types import Finding, Level

_COLOURS = {Level.ERROR: "31", Level.WARNING: "33", Level.NOTE: "36"}  # red, yellow, cyan: ECMA-48, 8.3.117
_BOLD = "1"


def write(findings: Iterable[Finding], out: TextIO, colour: bool = False) -> None:
    """Write a part for each file, then a line that counts; `colour` is added to words, never needed."""
    groups = grouped(findings)
    for path, same in groupby(groups, key=lambda group: group.first.path):
        name = "Theme: not written in a page" if path == "theme" else one_line(path)
        out.write(f"{_painted(name, _BOLD, colour)}\n\n")
        for group in same:
            out.writelines(f"  {line}\n" if line else "\n" for line in (*_lines(group, colour), ""))
    out.write(summary(groups) + "\n")


def _lines(group: Group, colour: bool) -> Iterator[str]:
    finding = group.first
    level = _painted(finding.level.name.lower(), _COLOURS[finding.level], colour)
    where = place(group) if finding.path == "theme" else position(finding)
    yield f"{where}{'' if finding.exact else ' (near)'}: {level} [{one_line(finding.rule)}]"
    yield one_line(sentence(finding.message))
    yield from _source(finding, colour)
    if finding.fix:
        yield f"Fix: {one_line(finding.fix)}"
    if len(group.languages) > 1:
        yield f"Languages: {one_line(', '.join(group.languages))}"


def _source(finding: Finding, colour: bool) -> Iterator[str]:
    if not finding.written.strip():
        return
    number = f"{finding.line} | "
    text = finding.written.expandtabs(1)
    yield f"{number}{one_line(text)}"
    if finding.column:
        before = one_line(text[: finding.column - 1])  # a sign that is written out takes more room
        mark = _painted("^", _COLOURS[finding.level], colour)
        yield f"{' ' * (len(number) - 2)}| {' ' * len(before)}{mark}"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
