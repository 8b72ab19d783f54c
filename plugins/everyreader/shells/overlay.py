"""In the preview of `mkdocs serve`, a page lists its findings and marks where they are (never published)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from importlib import resources
from typing import Any

from everyreader.html import is_element, opening
from everyreader.reading.marks import MarkedSentence, marked_sentences
from everyreader.shells.run import Run
from everyreader.types import Element, Finding, Page


def mark(run: Run, findings: Iterable[Finding], keys: Iterable[tuple[str, str]]) -> None:
    """Add the findings of pages, and what shows them, to the ends of their files in the preview."""
    on_page: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        on_page[finding.url].append(finding)
    for key in keys:
        page, file = run.pages[key], run.built[key]
        reads = ("reading-level", *key) in run.findings
        marks = tuple(marked_sentences(page)) if reads else ()
        if on_page[page.url] or any(_hard(marked) for marked in marks):
            before, end, after = file.read_text(encoding="utf-8").rpartition("</body>")
            html = f"{before}{overlay(page, on_page[page.url], marks)}{end}{after}"
            file.write_text(html, encoding="utf-8", newline="\n")


def overlay(page: Page, findings: Iterable[Finding], marks: Iterable[MarkedSentence] = ()) -> str:
    """HTML for the end of a page: findings and marks as data, and a script that shows them.

    marks  sentences in which what is hard to read is underlined
    """
    folder = resources.files("everyreader.overlay")
    style = (folder / "overlay.css").read_text(encoding="utf-8")
    script = (folder / "overlay.js").read_text(encoding="utf-8")
    at = _elements(page)
    entries = sorted((_entry(finding, at) for finding in findings), key=lambda entry: entry["path"] or [])
    hard = [_hard_place(marked) for marked in marks if _hard(marked)]
    return (
        f"<style>{style}</style>{_data('findings', entries)}{_data('marks', hard)}<script>{script}</script>"
    )


def _data(name: str, value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")  # text of pages can't end the script
    return f'<script type="application/json" id="everyreader-{name}">{text}</script>'


def _hard(marked: MarkedSentence) -> bool:
    return marked.is_long or bool(marked.marks)


def _hard_place(marked: MarkedSentence) -> dict[str, Any]:
    """Where a sentence stands, its words, and those of them that are hard."""
    text = marked.sentence.text
    return {
        "path": _path(marked.sentence.element),
        "text": text,
        "long": marked.is_long,
        "words": [text[mark.start : mark.end] for mark in marked.marks if mark.kind != "split"],
    }


def _elements(page: Page) -> dict[tuple[int, str], Element]:
    """Elements by what a finding keeps of them: the line of the HTML, and the opening tag."""
    found: dict[tuple[int, str], Element] = {}
    for element in page.tree.select("*"):
        found.setdefault((element.source_line or 0, opening(element)), element)
    return found


def _entry(finding: Finding, at: dict[tuple[int, str], Element]) -> dict[str, Any]:
    element = at.get((finding.html_line, finding.element))
    where = f"{finding.path}:{finding.line}" if finding.line else finding.path
    return {
        "level": finding.level.name.lower(),
        "rule": finding.rule,
        "message": finding.message,
        "fix": finding.fix,
        "where": where if finding.exact else f"{where} (near)",
        "path": _path(element) if element is not None else None,
    }


def _path(element: Element) -> list[int]:
    """The way from <html> to an element: at each step, the number of elements before it in its parent."""
    way: list[int] = []
    while element.parent is not None and is_element(element.parent):
        way.insert(0, [child for child in element.parent if is_element(child)].index(element))
        element = element.parent
    return way
