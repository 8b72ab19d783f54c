"""Findings that a writer allows, with the reason: `<!-- everyreader: allow RULE because REASON -->`.

The comment stands on the line of the fault or above it, outside code. On the first line of a page it also
allows what a rule says of the page as a whole. For a whole page, the front matter says the same:

    everyreader:
      allow: [{rule: RULE, because: REASON}]
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from everyreader.registry import nearest
from everyreader.sources import FenceState
from everyreader.types import Finding, InputError, Level, Page, SourceLine

UNUSED, INVALID = "suppression-unused", "suppression-invalid"

_FORM = "<!-- everyreader: allow RULE because REASON -->"
_COMMENT = re.compile(r"<!--\s*everyreader:(?P<order>.*?)-->")
_ORDER = re.compile(r"allow\s+(?P<rules>.*?)(?:\s+because\b\s*(?P<reason>.*))?", re.S)
_CODE = re.compile(r"`[^`]*`")
_ENTRY = "allow: [{rule: RULE, because: REASON}]"

FIXES = {
    UNUSED: "Take this permission out: nothing is wrong here any more, or it stands too far from the fault.",
    INVALID: f"Write it as {_FORM}, or in the front matter as `{_ENTRY}`, with one rule and your reason.",
}


class Suppression(NamedTuple):
    """One comment, or one entry of the front matter, that allows findings of a rule.

    places  path and line, 0 for the page as a whole
    """

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
    _check_permission(names[0], parts["reason"], line, known)
    return names[0]


def _check_permission(rule: str, reason: Any, line: SourceLine, known: Collection[str]) -> None:
    if rule not in known:
        raise InputError(line.path, line.number, f"there is no rule '{rule}'.{nearest(rule, known)}")
    if not isinstance(reason, str) or not reason.strip():
        raise InputError(line.path, line.number, f"the reason to allow {rule} is missing.")


def _entry_rule(entry: Any, line: SourceLine, known: Collection[str]) -> str:
    if not isinstance(entry, dict) or not entry.keys() <= {"rule", "because"} or "rule" not in entry:
        raise InputError(line.path, line.number, f"'{entry}' below 'allow:' is not a rule and a reason.")
    rule = str(entry["rule"])
    _check_permission(rule, entry.get("because"), line, known)
    return rule


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
    """What on a page allows a finding, and a finding for each permission that can't be used.

    known  ids of all rules
    """
    valid: list[Suppression] = []
    invalid: list[Finding] = []
    for permission in (*_from_front_matter(page, known), *_from_comments(page, known)):
        if isinstance(permission, Suppression):
            valid.append(permission)
        else:
            line = SourceLine(permission.path, permission.line, "")
            invalid.append(_complaint(INVALID, Level.ERROR, line, permission.what, page))
    return valid, invalid


def _from_front_matter(page: Page, known: Collection[str]) -> Iterator[Suppression | InputError]:
    ours = page.meta.get("everyreader")
    entries = ours.get("allow") if isinstance(ours, dict) else None
    if not entries or not page.source:
        return
    path = page.source[0].path
    for index, entry in enumerate(entries if isinstance(entries, list) else [entries]):
        line = SourceLine(path, page.allowed_at[index] if index < len(page.allowed_at) else 0, "")
        try:
            rule = _entry_rule(entry, line, known)
        except InputError as error:
            yield error
        else:
            yield Suppression(rule, line, frozenset({(path, 0), *page.written}))


def _from_comments(page: Page, known: Collection[str]) -> Iterator[Suppression | InputError]:
    if "everyreader:" not in (page.html if not page.source else "".join(line.text for line in page.source)):
        return
    html = (SourceLine(page.url, number, text) for number, text in enumerate(page.html.split("\n"), 1))
    lines = page.source or tuple(html)
    comments = _comments(lines)
    for index, order in comments.items():
        try:
            rule = _rule(order, lines[index], known)
        except InputError as error:
            yield error
        else:
            yield Suppression(rule, lines[index], frozenset(_covered(index, lines, comments)))


def unused(suppression: Suppression, page: Page) -> Finding:
    """The finding for a permission that allows nothing."""
    message = f"nothing of {suppression.rule} is found here"
    return _complaint(UNUSED, Level.WARNING, suppression.line, message, page)


def _complaint(rule: str, level: Level, line: SourceLine, message: str, page: Page) -> Finding:
    message = message.rstrip(".")
    return Finding(line.path, line.number, rule, level, message, page.language, FIXES[rule], url=page.url)
