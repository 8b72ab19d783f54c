"""A page for each rule, made from its docstring, below the page of the site that has the line `[RULES]`.

The pages are in English, in which rules are written, and stand outside the menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path, PurePosixPath

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from everyreader.registry import rules
from everyreader.shells.addresses import Addresses
from everyreader.shells.made_pages import hand_over
from everyreader.shells.run import Place, Run
from everyreader.translations.status import page_paths
from everyreader.types import InputError, Level, Rule
from everyreader.yaml_lines import read_utf8

MARKER = "[RULES]"
MADE = Path(".cache/everyreader/rules")  # below the folder of mkdocs.yml
_GROUPS = {
    "accessibility": "Accessibility",
    "easy-read": "Easy Read pages",
    "reading-level": "How hard the words are",
    "translations": "Translations",
}
_LEVELS = {
    Level.ERROR: "Error: it keeps some readers out.",
    Level.WARNING: "Warning: it makes reading hard for some.",
    Level.NOTE: "Note: a person should look.",
}
_LONG = {
    "WCAG": "Web Content Accessibility Guidelines (WCAG)",
    "SC": "success criterion",
    "ACT": "Accessibility Conformance Testing (ACT)",
}
_SHORT = re.compile(rf"\b({'|'.join(_LONG)})\b")


def list_page(run: Run) -> str:
    """Path of the page that lists the rules, inside the folder of the original language; "" for none."""
    folder = run.folder(run.original)
    listing = (path for path in sorted(page_paths(folder)) if MARKER in _lines(run, folder / path))
    return next(listing, "")


def _lines(run: Run, path: Path) -> list[str]:
    try:
        return read_utf8(path, run.name(path)).splitlines()
    except InputError:  # the run has recorded it already
        return []


def add_pages(run: Run, files: Files, config: MkDocsConfig) -> None:
    """Write the Markdown of each rule's page, and hand it to MkDocs; no page lists the rules: do nothing."""
    listing = list_page(run)
    if not listing:
        return
    for rule in rules().values():
        place = Place(run.original, _path(listing, rule))
        inside = f"{place.language}/{place.path}" if run.foldered else place.path
        hand_over(files, config, run.root / MADE, inside, place.path, page_of(rule))
        run.made.add(place)


def _path(listing: str, rule: Rule) -> str:
    return (PurePosixPath(listing).parent / rule.id / "index.md").as_posix()


def page_of(rule: Rule) -> str:
    """The Markdown of a rule's page. A docstring's words are Markdown already."""
    head = {
        "title": rule.title.rstrip("."),
        "description": f"The rule {rule.id}: who is kept out, what to do, and an example.",
        "lang": "en",
        "everyreader": {"drafted_by": "machine"},
    }
    parts = (
        f"# {rule.title.rstrip('.')}",
        rule.who,
        f"## What to do\n\n{rule.fix}",
        f"## An example of the fault\n\n{_code(rule.bad)}",
        f"## The same, put right\n\n{_code(rule.good)}",
        f"## How much it matters\n\n{_LEVELS[rule.level]}",
        f"## Where the rule comes from\n\n{_SHORT.sub(lambda short: _LONG[short[0]], rule.source)}",
        f"The name of the rule is `{rule.id}`. See also [all rules](../index.md).",
    )
    front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False)
    return f"---\n{front}---\n" + "\n\n".join(parts) + "\n"


def _code(example: str) -> str:
    return f"``` html\n{example}\n```"


def with_list(markdown: str, run: Run, at: Addresses) -> str:
    """The Markdown of a page with all rules where it says `[RULES]`, each a link as seen from the page."""
    listing = list_page(run) if MARKER in markdown else ""
    if not listing:
        return markdown
    listed = "\n\n".join(_groups(run, at, listing))
    return "\n".join(listed if line == MARKER else line for line in markdown.split("\n"))


def _groups(run: Run, at: Addresses, listing: str) -> Iterator[str]:
    for group, name in _GROUPS.items():
        members = [rule for rule in rules().values() if rule.group == group]
        members.sort(key=lambda rule: (-rule.level, rule.title))
        entries = "\n".join(_entry(rule, at.page(run.original, _path(listing, rule))) for rule in members)
        yield f'## {name}\n\n<ul class="rules">\n{entries}\n</ul>'


def _entry(rule: Rule, address: str) -> str:
    title = escape(rule.title.rstrip("."))
    return f'<li><a href="{escape(address)}">{title}</a>: {rule.level.name.lower()}</li>'
