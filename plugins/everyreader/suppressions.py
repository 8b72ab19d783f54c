"""Findings that a writer allows, with the reason: `<!-- everyreader: allow RULE because REASON -->`.

The comment stands on the line of the fault or above it, outside code. On the first line of a page it also
allows what a rule says of the page as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from everyreader.registry import nearest
from everyreader.sources import FenceState
from everyreader.types import Finding, InputError, Level, Page, SourceLine

UNUSED, INVALID = "suppression-unused", "suppression-invalid"

_FORM = "<!-- everyreader: allow RULE because REASON -->"
_COMMENT = re.compile(r"<!--\s*everyreader:(?P<order>.*?)-->")
_ORDER = re.compile(r"allow\s+(?P<rules>.*?)(?:\s+because\b\s*(?P<reason>.*))?", re.S)
_CODE = re.compile(r"`[^`]*`")

FIXES = {
    UNUSED: "Take the comment out: nothing is wrong here any more, or it stands too far from the fault.",
    INVALID: f"Write it as {_FORM}, with one rule and your reason.",
}


class Suppression(NamedTuple):
    """One comment that allows findings of `rule` at `places`: path and line, 0 for the whole page."""

    rule: str
    line: SourceLine
    places: frozenset[tuple[str, int]]

    def allows(self, finding: Finding) -> bool:
        return finding.rule == self.rule and (finding.path, finding.line) in self.places


def _comments(lines: Sequence[SourceLine]) -> dict[int, str]:
    """What the comments say, by index of their line."""
    fence = FenceState()
    prose = [index for index, line in enumerate(lines) if not fence.take(line.text)]
    found = {index: _COMMENT.search(_CODE.sub("", lines[index].text)) for index in prose}
    return {index: comment["order"].strip() for index, comment in found.items() if comment}


def _rule(order: str, line: SourceLine, known: Collection[str]) -> str:
    parts = _ORDER.fullmatch(order)
    if not parts or not parts["rules"]:
        raise InputError(line.path, line.number, f"'{order}' says nothing that everyreader knows.")
    names = re.split(r"[\s,]+", parts["rules"].strip())
    if len(names) > 1:
        raise InputError(line.path, line.number, "a comment allows one rule only: write one for each.")
    if names[0] not in known:
        raise InputError(line.path, line.number, f"there is no rule '{names[0]}'.{nearest(names[0], known)}")
    if not parts["reason"]:
        raise InputError(line.path, line.number, f"the reason to allow {names[0]} is missing.")
    return names[0]


def _covered(index: int, lines: Sequence[SourceLine], comments: Collection[int]) -> Iterator[tuple[str, int]]:
    yield lines[index].path, lines[index].number
    below = (n for n in range(index + 1, len(lines)) if lines[n].text.strip())
    for number in below:
        yield lines[number].path, lines[number].number
        if number not in comments or _CODE.sub("", _COMMENT.sub("", lines[number].text)).strip():
            break
    if not any(line.text.strip() for line in lines[:index]):
        yield lines[index].path, 0


def read_suppressions(page: Page, known: Collection[str]) -> tuple[list[Suppression], list[Finding]]:
    """The comments on a page that allow a finding, and a finding for each comment that can't be used.

    known  ids of all rules
    """
    html = (SourceLine(page.url, number, text) for number, text in enumerate(page.html.splitlines(), 1))
    lines = page.source or tuple(html)
    if not any("everyreader:" in line.text for line in lines):
        return [], []
    comments = _comments(lines)
    valid: list[Suppression] = []
    invalid: list[Finding] = []
    for index, order in comments.items():
        line = lines[index]
        try:
            rule = _rule(order, line, known)
        except InputError as error:
            invalid.append(_complaint(INVALID, Level.ERROR, line, error.what, page))
        else:
            valid.append(Suppression(rule, line, frozenset(_covered(index, lines, comments))))
    return valid, invalid


def unused(suppression: Suppression, page: Page) -> Finding:
    """The finding for a comment that allows nothing."""
    message = f"nothing of {suppression.rule} is found here"
    return _complaint(UNUSED, Level.WARNING, suppression.line, message, page)


def _complaint(rule: str, level: Level, line: SourceLine, message: str, page: Page) -> Finding:
    message = message.rstrip(".")
    return Finding(line.path, line.number, rule, level, message, page.language, FIXES[rule], url=page.url)
