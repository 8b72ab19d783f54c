"""Findings that are one fault to a reader: seen at one place in several builds, or on several pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from everyreader.types import Finding, Level

# Control characters, and signs that turn a line round: with them a page could forge lines of a report.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Group(NamedTuple):
    """One fault.

    first      the finding that stands for all
    languages  codes of the builds in which it was seen, sorted
    urls       pages on which it was seen, sorted
    """

    first: Finding
    languages: tuple[str, ...]
    urls: tuple[str, ...]


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """One group a fault, sorted by file and line."""
    groups: dict[tuple[str, int, str, str, str], list[Finding]] = {}
    for finding in sorted(findings):
        key = (finding.path, finding.line, finding.rule, finding.message, finding.element)
        groups.setdefault(key, []).append(finding)
    return [
        Group(same[0], _sorted(f.language for f in same), _sorted(f.url for f in same))
        for same in groups.values()
    ]


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}))


def one_line(text: str) -> str:
    """`text` with control characters written out, such as \\u000a."""
    return _CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def place(group: Group) -> str:
    """Where a fault stands: the line in words, or the pages that the theme spoils."""
    finding = group.first
    if finding.path == "theme":
        others = f" and {len(group.urls) - 1} more" if len(group.urls) > 1 else ""
        return f"theme, on page {group.urls[0] or '/'}{others}" if group.urls else "theme"
    near = "" if finding.exact else " (near)"
    return f"line {finding.line}{near}" if finding.line else "whole page"


def summary(groups: Sequence[Group]) -> str:
    """How many faults of each level, and in how many files."""
    if not groups:
        return "Nothing found."
    counts = {
        level: sum(group.first.level is level for group in groups) for level in sorted(Level, reverse=True)
    }
    parts = [_plural(count, level.name.lower()) for level, count in counts.items() if count]
    return f"{', '.join(parts)} in {_plural(len({group.first.path for group in groups}), 'file')}."


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
