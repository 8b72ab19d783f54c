"""`everyreader translate status [LANG]`: how many pages a language has, or what is to be done in one."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator

from everyreader.complaint import complain
from everyreader.records import Change, Passage, Translation
from everyreader.reports._groups import one_line
from everyreader.translations.claims import claims
from everyreader.translations.site import TranslatedSite
from everyreader.translations.status import statuses
from everyreader.translations.table import WORDS, table

_WIDTH = 100  # columns


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "language", nargs="?", default="", metavar="LANG", help="show each page of a language"
    )


def run(site: TranslatedSite, options: argparse.Namespace) -> int:
    """Print the status of all pages; returns the exit code: 0; 2, some could not be read."""
    if options.language:
        site.check_language(options.language)
    found, wrong = statuses(site.docs, site.root, site.original, site.languages)
    wrong += claims(site.docs, site.name(site.docs), site.languages, directories=site.directories)
    if options.language:
        here = [one for one in found if one.language == options.language]
        sys.stdout.writelines(f"{line}\n" for one in here for line in _page(one))
        found = here
    sys.stdout.write(table(found))
    for error in wrong:
        complain(error)
    return 2 if wrong else 0


def _page(one: Translation) -> Iterator[str]:
    by = f", checked by {one.reviewer}, {one.reviewed}" if one.status == "reviewed" else ""
    yield one_line(f"{one.file}: {WORDS[one.status]}{by}")
    if one.status == "outdated" and not one.changes:
        yield "    Nothing says which paragraphs: compare the whole page."
    for change in one.changes:
        yield from _change(one, change)


def _change(one: Translation, change: Change) -> Iterator[str]:
    """The paragraph of the original, and below it what stands for it in the translation."""
    yield f"    {change.kind}{', perhaps mended' if change.mended else ''}"
    if change.original:
        yield from _passage(one.original, change.original)
    if change.translation:
        yield from _passage(one.file, change.translation)
    elif change.kind == "added":
        yield f"      {one.file}: belongs after the paragraph in line {change.line}"


def _passage(file: str, passage: Passage) -> Iterator[str]:
    yield f"      {one_line(file)}:{passage.line}"
    for line in passage.text.split("\n"):
        space = " " * 8
        yield from textwrap.wrap(one_line(line), _WIDTH, initial_indent=space, subsequent_indent=space)
