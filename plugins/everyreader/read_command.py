"""The command `everyreader read`: a page's text with what is hard marked in it, or each page's level."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from everyreader.check_command import is_coloured
from everyreader.complaint import complain
from everyreader.markdown_file import markdown_files, markdown_page
from everyreader.reading.history import append, last_release, read_history
from everyreader.reading.marks import Mark, MarkedSentence, marked_sentences
from everyreader.reading.table import described, table
from everyreader.reading_report import ReadPage, write
from everyreader.reports._groups import one_line
from everyreader.site import built_pages, html_page
from everyreader.types import InputError, Page

_COLOURS = {"hard": "4", "plainer": "4;33", "split": "1;35"}  # underlined, yellow, magenta: ECMA-48, 8.3.117
_MEANINGS = {
    "hard": "[word] may be hard: say it in another way, or explain it in the word list.",
    "plainer": "[word > other] has a plainer word.",
    "split": "|| a new sentence can begin here.",
}


def run_read(options: argparse.Namespace) -> int:
    """Print what was asked for.

    returns  exit code: 0; 2, something can't be read or written, and standard error says what
    """
    pages: list[Page] = []
    wrong: list[str] = []
    for path in options.paths:
        for found in _pages(path):
            pages.append(found) if isinstance(found, Page) else wrong.append(str(found))
    try:
        if len(pages) == 1 and not options.output and not options.history:
            sys.stdout.writelines(f"{line}\n" for line in marked_text(pages[0], is_coloured(options)))
        elif pages:
            _all_pages(pages, options)
    except InputError as error:
        wrong.append(str(error))
    except OSError as error:
        wrong.append(f"can't write {error.filename or 'the text'} ({error.strerror})")
    for message in wrong:
        complain(message)
    return 2 if wrong else 0


def _pages(path: Path) -> Iterator[Page | InputError]:
    """The pages that a path names, each with why it can't be read where that is so."""
    root = Path.cwd()
    if path.is_dir():
        files = [] if any(path.rglob("*.html")) else markdown_files(path)
        found = (page for _, page in built_pages(path, root)) if not files else map(_page, files)
        nothing = InputError(path.as_posix(), 0, "this folder holds no HTML and no Markdown: name another")
        yield from list(found) or [nothing]
    else:
        yield _page(path)


def _page(path: Path) -> Page | InputError:
    try:
        if path.suffix in (".html", ".htm"):
            return html_page(path, path.as_posix())
        if path.suffix == ".md":
            return markdown_page(path, Path.cwd())
    except InputError as error:
        return error
    return InputError(path.as_posix(), 0, "this is no folder, HTML (.html) or Markdown (.md): name another")


def _name(page: Page) -> str:
    return page.source[0].path if page.source else page.url


def _all_pages(pages: Sequence[Page], options: argparse.Namespace) -> None:
    """A table of the pages, or a report with the change since the last release; then the release is kept."""
    read = [ReadPage(_name(page), page.version, page.reading) for page in pages if not page.fallback]
    history = read_history(options.history) if options.history else ()
    release, before = last_release(history, but=options.release)
    if options.output:
        with options.output.open("w", encoding="utf-8", errors="backslashreplace") as out:
            write(read, out, release, before)
    else:
        sys.stdout.write(table({page.path: page.reading for page in read}))
    if options.history and options.release:
        if options.release in {entry.release for entry in history}:
            what = f"it has a release '{options.release}' already: name another, or take its lines out"
            raise InputError(options.history.as_posix(), 0, what)
        indexes = {page.path: page.reading.index for page in read if page.reading.index is not None}
        append(options.history, options.release, datetime.date.today(), indexes)


def marked_text(page: Page, colour: bool) -> Iterator[str]:
    """The sentences of a page, a line each, with its level at the top and what is hard marked in place.

    colour  is added to the signs, never needed
    """
    yield f"{one_line(_name(page))} ({page.language}, {page.version})"
    yield described(page.reading)
    kinds: set[str] = set()
    block, line = None, 0
    for marked in marked_sentences(page):
        if marked.sentence.element is not block:
            block = marked.sentence.element
            yield ""
        at = page.lines.at(block).line
        number = f"{at:5}" if at != line else " " * 5
        line = at
        yield f"{number}  {_with_marks(marked, colour)}"
        kinds.update(mark.kind for mark in marked.marks)
        if marked.is_long:
            yield f"{' ' * 7}^ {len(marked.sentence.words)} words, more than {marked.most:.0f}"
    if kinds:
        yield ""
        yield from (meaning for kind, meaning in _MEANINGS.items() if kind in kinds)


def _with_marks(marked: MarkedSentence, colour: bool) -> str:
    text, parts, end = marked.sentence.text, [], 0
    for mark in marked.marks:
        parts += [one_line(text[end : mark.start]), _sign(mark, text, colour)]
        end = mark.end
    parts.append(one_line(text[end:]))
    return "".join(parts)


def _sign(mark: Mark, text: str, colour: bool) -> str:
    words = one_line(text[mark.start : mark.end])
    plainer = f" > {' / '.join(mark.plainer)}" if mark.plainer else ""
    sign = "|| " if mark.kind == "split" else f"[{words}{plainer}]"
    return f"\x1b[{_COLOURS[mark.kind]}m{sign}\x1b[0m" if colour else sign
