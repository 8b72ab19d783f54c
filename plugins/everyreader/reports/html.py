"""One page for people who don't program: what is wrong, by file and by rule, and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import TextIO

from everyreader.records import Counts
from everyreader.reports._chart import chart
from everyreader.reports._groups import Group, counts, grouped, one_line, place, summary
from everyreader.reports._style import STYLE
from everyreader.types import Finding, Level

_CODE = re.compile(r"`([^`]+)`")

_LEVELS = {
    Level.ERROR: ("Error", "keeps some readers out. Put it right before you publish."),
    Level.WARNING: ("Warning", "makes reading hard for some. Put it right when you can."),
    Level.NOTE: ("Note", "a machine can't decide it, or a person has not looked yet. Please look."),
}

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What everyreader found</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>What everyreader found</h1>
<p>{summary}</p>
<ul>
{levels}</ul>
{history}{files}{rules}</main>
</body>
</html>
"""

_FILE = """<h2 id="file-{number}">{name}</h2>
<div role="region" tabindex="0" aria-labelledby="file-{number}">
<table>
<caption>{counts}</caption>
<thead><tr><th scope="col">Where</th><th scope="col">How much it matters</th>
<th scope="col">What is wrong</th><th scope="col">What to do</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
"""


_RULES = """<h2 id="rules">By rule</h2>
<div role="region" tabindex="0" aria-labelledby="rules">
<table>
<caption>The rules that found most come first</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">How often</th><th scope="col">What to do</th>
<th scope="col">Where</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
"""


def write(findings: Iterable[Finding], out: TextIO, history: Sequence[Counts] = ()) -> None:
    """Write one page of HTML that needs no other file. All text from pages is escaped.

    history  counts of the runs before and of this one, oldest first: two or more are drawn
    """
    groups = grouped(findings)
    by_file = groupby(groups, key=lambda group: group.first.path)
    files = [_file(number, path, list(same)) for number, (path, same) in enumerate(by_file, 1)]
    levels = "".join(f"<li><strong>{name}</strong>: {meaning}</li>\n" for name, meaning in _LEVELS.values())
    page = {
        "style": STYLE,
        "summary": escape(summary(groups)),
        "levels": levels,
        "history": chart(history),
        "files": "".join(files),
        "rules": _rules(groups),
    }
    out.write(_PAGE.format(**page))


def _rules(groups: Sequence[Group]) -> str:
    """A table of the rules that found something; each file in it leads to its part of the page."""
    numbers = {path: n for n, path in enumerate(dict.fromkeys(group.first.path for group in groups), 1)}
    rules: dict[str, list[Finding]] = {}
    for group in groups:
        rules.setdefault(group.first.rule, []).append(group.first)
    rows = []
    for rule, found in sorted(rules.items(), key=lambda item: (-len(item[1]), item[0])):
        files = [
            f'<a href="#file-{numbers[path]}">{_shown(path)}</a>'
            for path in dict.fromkeys(finding.path for finding in found)
        ]
        rows.append(
            f'<tr><th scope="row"><code>{_shown(rule)}</code></th><td>{len(found)}</td>'
            f"<td>{_shown(found[0].fix or found[0].message)}</td><td>{'<br>'.join(files)}</td></tr>\n"
        )
    return _RULES.format(rows="".join(rows)) if rows else ""


def _file(number: int, path: str, groups: list[Group]) -> str:
    name = "Theme: not written in a page" if path == "theme" else _shown(path)
    return _FILE.format(number=number, name=name, counts=counts(groups), rows="".join(map(_row, groups)))


def _row(group: Group) -> str:
    finding = group.first
    languages = f"<br>Languages: {_shown(', '.join(group.languages))}" if len(group.languages) > 1 else ""
    element = f"<br><code>{_shown(finding.element)}</code>" if finding.element else ""
    cells = (
        f'<th scope="row">{_shown(place(group))}</th>',
        f"<td>{_LEVELS[finding.level][0]}</td>",
        f"<td>{_shown(finding.message)}{element}{languages}</td>",
        f"<td>{_shown(finding.fix or finding.message)}<br>Rule: <code>{_shown(finding.rule)}</code></td>",
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _shown(text: str) -> str:
    """Text of a finding: no markup of its own, left to right also where it quotes Arabic, `code` as code."""
    marked = _CODE.sub(r"<code>\1</code>", escape(one_line(text)))
    return f'<bdi dir="ltr">{marked}</bdi>' if text else ""
