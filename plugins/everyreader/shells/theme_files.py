"""Which template of the theme a finding is about, told by the id or the class of its element."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from everyreader.lines import THEME
from everyreader.types import Finding

_MARK = re.compile(r'\s(?:id|class)="[^"]+"')


def templates(folders: Iterable[Path], root: Path) -> Mapping[str, str]:
    """The text of each template by its name: of the project as messages name it, else as the theme does.

    folders  of the theme, the first one first: a file there stands for those of the same name in the others
    """
    found: dict[str, tuple[str, str]] = {}
    for folder in folders:
        for file in sorted(folder.rglob("*.html")):
            inside = file.relative_to(folder).as_posix()
            name = file.relative_to(root).as_posix() if file.is_relative_to(root) else inside
            found.setdefault(inside, (name, file.read_text(encoding="utf-8", errors="replace")))
    return dict(found.values())


def with_templates(findings: Iterable[Finding], known: Mapping[str, str]) -> list[Finding]:
    """The findings, those of the theme with the one template that has their element; none: it isn't clear."""
    return [
        replace(found, template=_template(found.element, known)) if found.path == THEME else found
        for found in findings
    ]


def _template(element: str, known: Mapping[str, str]) -> str:
    for mark in _MARK.findall(element):
        names = [name for name, text in known.items() if mark.strip() in text]
        if len(names) == 1:
            return names[0]
    return ""
