"""everyreader check PATH..., everyreader explain RULE, everyreader languages.

Exit code: 0, nothing is at or above --fail-on; 1, something is; 2, the command is wrong, or something that
was asked for could not be judged: the rest is judged and reported first.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from everyreader.check import bad_input, check, check_site
from everyreader.lines import THEME
from everyreader.markdown_file import markdown_files, markdown_page
from everyreader.project import UNKNOWN
from everyreader.registry import languages, nearest, reports, rules
from everyreader.site import built_pages, html_page
from everyreader.suppressions import FIXES
from everyreader.types import Finding, InputError, Level, Page, Rule, Site

COMMANDS = ("check", "explain", "languages")
LANGUAGE_UNKNOWN = "language-unknown"


class UnreadableError(Exception):
    """Something that was asked for can't be judged; the message says why."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"everyreader: {message}\nTry: everyreader --help\n")


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def chosen(name: str) -> str:
        if name not in known:
            raise argparse.ArgumentTypeError(f"there is no '{name}'.{nearest(name, known)}")
        return name

    return chosen


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="everyreader", description="Find what keeps readers out of a site.", allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="|".join(COMMANDS))
    one = commands.add_parser("check", help="judge built sites, HTML and Markdown", allow_abbrev=False)
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folder of a built site, or file")
    one.add_argument("--report", type=_one_of(reports()), default="text", help=", ".join(reports()))
    one.add_argument("--output", type=Path, metavar="FILE", help="write the report there")
    levels = [level.name.lower() for level in Level]
    one.add_argument("--fail-on", type=_one_of(levels), default="error", help=", ".join(levels))
    explain = commands.add_parser("explain", help="say what a rule is about", allow_abbrev=False)
    explain.add_argument("rule", type=_one_of([*rules(), *FIXES]), metavar="RULE")
    commands.add_parser("languages", help="list the languages that everyreader knows", allow_abbrev=False)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, raises SystemExit for --help and for a wrong command."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal may lack Arabic letters
    parser = _parser()
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        parser.error(f"there is no command '{arguments[0]}'.{nearest(arguments[0], COMMANDS)}")
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        known = ("--report", "--output", "--fail-on", "--help")
        parser.error(f"there is no option '{unknown[0]}'.{nearest(unknown[0], known)}")
    if options.command == "explain":
        return _explain(options.rule)
    if options.command == "languages":
        return _languages()
    return _check(options.paths, options.report, options.output, Level[options.fail_on.upper()])


def _explain(id: str) -> int:
    if id in FIXES:
        print(f"{id}\n\nWhat to do: {FIXES[id]}")
        return 0
    rule = rules()[id]
    print(f"{id} ({rule.level.name.lower()})\n\n{rule.title}\n")
    print(f"Who is kept out: {rule.who}\nWhat to do: {rule.fix}\n")
    print(f"Bad:\n{rule.bad}\n\nGood:\n{rule.good}\n\nSource: {rule.source}")
    return 0


def _languages() -> int:
    for code, language in languages().items():
        checked = (
            f"checked by {', '.join(language.reviewed_by)}"
            if language.reviewed_by
            else "not checked by a person"
        )
        measured = "reading level is measured" if language.reading else "reading level is not measured"
        print(
            f"{code:8} {language.name} ({language.english_name}), {language.direction}; {checked}; {measured}"
        )
    return 0


def _check(paths: Sequence[Path], report: str, output: Path | None, fail_on: Level) -> int:
    findings: set[Finding] = set()
    unread = 0
    for path in paths:
        try:
            findings.update(_judged(path))
        except UnreadableError as error:
            print(f"everyreader: {error}", file=sys.stderr)
            unread += 1
    if unread == len(paths):
        return 2  # no report: "nothing found" would be untrue
    if output is None:
        reports()[report](sorted(findings), sys.stdout)
    else:
        try:
            with output.open("w", encoding="utf-8") as out:
                reports()[report](sorted(findings), out)
        except OSError as error:
            print(f"everyreader: can't write {output} ({error.strerror})", file=sys.stderr)
            unread += 1
    return 2 if unread else int(any(finding.level >= fail_on for finding in findings))


def _judged(path: Path) -> Iterator[Finding]:
    using = list(rules().values())
    if path.is_dir():
        yield from _folder(path, using)
    elif not path.exists():
        raise UnreadableError(f"there is no file or folder {path}")
    elif path.suffix == ".md":
        yield from _markdown(path, using)
    elif path.suffix in (".html", ".htm"):
        try:
            yield from check(html_page(path, path.as_posix()), using)
        except InputError as error:
            yield bad_input(error)
    else:
        raise UnreadableError(f"{path} is no folder, HTML (.html) or Markdown (.md)")


def _folder(folder: Path, using: Sequence[Rule]) -> Iterator[Finding]:
    """A built site; a folder without HTML is taken as a folder of Markdown."""
    texts = [] if any(folder.rglob("*.html")) else markdown_files(folder)
    for text in texts:
        yield from _markdown(text, using)
    pages: dict[tuple[str, str], Page] = {}
    try:
        for file, page in built_pages(folder, Path.cwd()):
            if isinstance(page, InputError):
                yield bad_input(page)
                continue
            pages[page.language, page.url] = page
            yield from (_in_file(finding, page, file) for finding in check(page, using))
    except InputError as error:
        raise UnreadableError(str(error)) from None
    if not pages and not texts:
        raise UnreadableError(f"{folder} holds no HTML and no Markdown")
    yield from check_site(Site(pages), using)


def _in_file(finding: Finding, page: Page, file: Path) -> Finding:
    """The finding with the file as its path where the page's Markdown is not known."""
    return finding if page.source else replace(finding, path=file.as_posix())


def _markdown(path: Path, using: Sequence[Rule]) -> Iterator[Finding]:
    try:
        page = markdown_page(path, Path.cwd())
    except InputError as error:
        yield bad_input(error)
        return
    yield from (finding for finding in check(page, using) if finding.path != THEME)
    if page.language == UNKNOWN:
        yield Finding(
            path=page.url,
            line=0,
            rule=LANGUAGE_UNKNOWN,
            level=Level.NOTE,
            message="nothing says in which language this is written, so its words were not judged",
            language=UNKNOWN,
            fix="Put it in a folder named after its language, such as en/, or write `lang: en` at its top.",
        )
