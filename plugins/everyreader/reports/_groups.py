"""Findings that are one fault to a reader: seen at one place in several builds, or on several pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from everyreader.types import Finding

# Control characters, and signs that turn a line round: with them a page could forge lines of a report.
# Halves of letters and "no letter" (\ufffe, \uffff) can't be written in UTF-8 or XML.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


_SAME = re.compile(r'^<[^\s>]+|\s(?:id|class)="[^"]*"')


class Group(NamedTuple):
    """One fault.

    first      the finding that stands for all
    languages  codes of the builds in which it was seen, sorted
    urls       pages on which it was seen, sorted; "" is the home page
    """

    first: Finding
    languages: tuple[str, ...]
    urls: tuple[str, ...]


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """One group a fault, sorted by file and line. What the theme does on many pages is one."""
    groups: dict[tuple[str, int, str, str, str], list[Finding]] = {}
    for finding in sorted(findings):
        said = ("", of_theme(finding)) if finding.path == "theme" else (finding.message, finding.element)
        groups.setdefault((finding.path, finding.line, finding.rule, *said), []).append(finding)
    return [_group(same) for same in groups.values()]


def of_theme(finding: Finding) -> str:
    """What keeps an element of the theme the same on every page: its tag, id and class."""
    return "".join(_SAME.findall(finding.element))


def _group(same: Sequence[Finding]) -> Group:
    languages = {finding.language for finding in same if finding.language}
    urls = {finding.url for finding in same}
    return Group(same[0], tuple(sorted(languages)), tuple(sorted(urls)))


def one_line(text: str) -> str:
    """`text` with control characters written out, such as \\u000a."""
    return _CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def position(finding: Finding) -> str:
    """File, line and column, as editors read them: "docs/en/tea.md:3:7"."""
    line = f":{finding.line}" if finding.line else ""
    return one_line(f"{finding.path}{line}" + (f":{finding.column}" if finding.column else ""))


def sentence(text: str) -> str:
    """`text` with a full stop where it ends without one."""
    return text if text.endswith((".", "?", "!", "؟")) else f"{text}."


def place(group: Group) -> str:
    """Where a fault stands: the line in words, or the pages that the theme spoils."""
    finding = group.first
    if finding.path == "theme":
        page = f"page {group.urls[0]}" if group.urls[0] else "the home page"
        file = f" ({finding.template})" if finding.template else ""
        return f"theme{file}, on {page}" + (f" and {len(group.urls) - 1} more" if len(group.urls) > 1 else "")
    near = "" if finding.exact else " (near)"
    return f"line {finding.line}{near}" if finding.line else "whole page"


def counts(groups: Sequence[Group]) -> str:
    """How many faults there are of each level that occurs, the worst first."""
    found = Counter(group.first.level for group in groups)
    return ", ".join(_plural(found[level], level.name.lower()) for level in sorted(found, reverse=True))


def summary(groups: Sequence[Group]) -> str:
    """How many faults of each level, and in how many files, as a sentence."""
    files = {group.first.path for group in groups}
    return f"{counts(groups)} in {_plural(len(files), 'file')}." if groups else "Nothing found."


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
