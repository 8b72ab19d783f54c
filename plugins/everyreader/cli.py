"""everyreader check PATH..., read PATH..., print PAGE..., translate ACTION, explain RULE, languages.

Exit code: 0, nothing is at or above --fail-on; 1, something is; 2, the command is wrong, or something that
was asked for could not be judged: the rest is judged and reported first.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NoReturn

from everyreader import baseline, suppressions
from everyreader.browser.rules import browser_rules
from everyreader.check_command import COLOURS, run_check
from everyreader.profiles import profile_names
from everyreader.read_command import run_read
from everyreader.registry import languages, nearest, reports, rules
from everyreader.rule_settings import LEVELS
from everyreader.translate_command import add_translate, run_translate
from everyreader.types import Rule
from everyreader.wcag import NAMES

MOST_JOBS = 61  # processes that Windows can wait for
COMMANDS = ("check", "read", "print", "translate", "explain", "languages")
FIXES = {**suppressions.FIXES, baseline.UNUSED: baseline.FIX}
_OPTIONS = (
    "--report", "--output", "--profile", "--fail-on", "--jobs", "--browser", "--baseline", "--write-baseline",
    "--history", "--release", "--color", "--as-it-is", "--help",
)  # fmt: skip


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"everyreader: {message}\nTry: everyreader --help\n")


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def chosen(name: str) -> str:
        if name not in known:
            raise argparse.ArgumentTypeError(f"there is no '{name}'.{nearest(name, known)}")
        return name

    return chosen


def _rule_id(name: str) -> str:
    return _one_of([*rules(), *browser_rules(), *FIXES])(
        name
    )  # loads every rule: only where one is asked for


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to {MOST_JOBS}.")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="everyreader", description="Find what keeps readers out of a site.", allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="|".join(COMMANDS))
    _add_check(commands.add_parser("check", help="judge built sites, HTML and Markdown", allow_abbrev=False))
    _add_read(commands.add_parser("read", help="show what is hard to read in pages", allow_abbrev=False))
    paper = commands.add_parser("print", help="make PDFs of pages in Markdown", allow_abbrev=False)
    paper.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="file of Markdown")
    paper.add_argument("--output", type=Path, default=Path(), metavar="FOLDER", help="write the PDFs there")
    add_translate(commands.add_parser("translate", help="see and do translations", allow_abbrev=False))
    explain = commands.add_parser("explain", help="say what a rule is about", allow_abbrev=False)
    explain.add_argument("rule", type=_rule_id, metavar="RULE")
    commands.add_parser("languages", help="list the languages that everyreader knows", allow_abbrev=False)
    return parser


def _add_check(one: argparse.ArgumentParser) -> None:
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="folder of a built site, or file")
    one.add_argument("--report", type=_one_of(reports()), default="terminal", help=", ".join(reports()))
    one.add_argument("--output", type=Path, metavar="FILE", help="write the report there")
    one.add_argument(
        "--profile",
        type=_one_of(profile_names()),
        help=f"{', '.join(profile_names())}; else what is configured",
    )
    one.add_argument("--fail-on", type=_one_of(LEVELS), help=f"{', '.join(LEVELS)}; else what is configured")
    one.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="judge a folder in N processes at once"
    )
    one.add_argument("--browser", action="store_true", help="also run axe-core in Chromium over built pages")
    one.add_argument("--baseline", default="", metavar="FILE", help="leave out the faults that it knows")
    one.add_argument("--write-baseline", action="store_true", help="make the faults of today known")
    one.add_argument("--history", type=Path, metavar="FILE", help="add the counts of this run to it")
    one.add_argument("--color", type=_one_of(COLOURS), default="auto", help=", ".join(COLOURS))


def _add_read(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH",
        help="a file shows its text with marks; a folder, the level of each page",
    )  # fmt: skip
    one.add_argument("--output", type=Path, metavar="FILE", help="write a report of all pages there, as HTML")
    one.add_argument("--history", type=Path, metavar="FILE", help="compare with the last release in it")
    one.add_argument("--release", default="", metavar="NAME", help="add this release to --history")
    one.add_argument("--color", type=_one_of(COLOURS), default="auto", help=", ".join(COLOURS))


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
        parser.error(f"there is no option '{unknown[0]}'.{nearest(unknown[0], _OPTIONS)}")
    if options.command == "explain":
        return _explain(options.rule)
    if options.command == "languages":
        return _languages()
    if options.command == "read":
        return run_read(options)
    if options.command == "translate":
        return run_translate(options)
    if options.command == "print":
        return _print(options.pages, options.output)
    return run_check(options)


def _explain(id: str) -> int:
    if id in FIXES:
        print(f"{id}\n\nWhat to do: {FIXES[id]}")
        return 0
    if id in browser_rules():
        seen = browser_rules()[id]
        print(f"{id}\n\n{seen.title}.\n\n{seen.about}.\n\nSource: {', '.join([*seen.wcag, seen.source])}")
        return 0
    rule = rules()[id]
    print(f"{id} ({rule.level.name.lower()})\n\n{rule.title}\n")
    print(f"Who is kept out: {rule.who}\nWhat to do: {rule.fix}\n")
    print(f"Bad:\n{rule.bad}\n\nGood:\n{rule.good}\n\nSource: {rule.source}")
    for criterion in rule.wcag:
        print(f"WCAG 2.2: {criterion} {NAMES[criterion]}")
    if rule.limit is not None:
        print(
            f"Limit: {_limit(rule)}. Your own: `{id}: {{limit: NUMBER}}` below `rules` in the configuration."
        )
    return 0


def _limit(rule: Rule) -> str:
    if not isinstance(rule.limit, str):
        return f"{rule.limit:g}"
    known = {code: language.limits.get(rule.limit) for code, language in languages().items()}
    return ", ".join(f"{number:g} ({code})" for code, number in known.items() if number is not None)


def _print(pages: Sequence[Path], folder: Path) -> int:
    try:
        from everyreader.documents.command import print_pages
    except ModuleNotFoundError as error:
        needed = "pip install 'everyreader[site,print]'"
        print(f"everyreader: to print, '{error.name}' is missing: {needed}", file=sys.stderr)
        return 2
    return print_pages(pages, folder)


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
