"""The command `everyreader check`: judge, leave out what is known, keep count, report."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Iterable
from concurrent.futures.process import BrokenProcessPool
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from everyreader.baseline import FILE, read_baseline, unknown, written
from everyreader.complaint import complain
from everyreader.configuration import VERSIONS, Configuration, project_configuration
from everyreader.history import append, count, read_history
from everyreader.judgement import Judgement, UnreadableError
from everyreader.lines import THEME
from everyreader.records import Counts
from everyreader.registry import reports
from everyreader.types import Finding, InputError, Level

COLOURS = ("auto", "always", "never")


class _StopError(Exception):
    """The command can't go on; the message says why."""


def run_check(options: argparse.Namespace) -> int:
    """Judge the paths that were named and report; returns the exit code. See `cli`."""
    try:
        configuration = project_configuration(Path.cwd())
        if options.profile:
            configuration = replace(configuration, profile=dict.fromkeys(VERSIONS, options.profile))
        judgement = Judgement(Path.cwd(), configuration, options.browser, options.jobs)
        complete = _judge_all(judgement, options.paths)
        if options.write_baseline:
            _write_baseline(options, configuration, judgement.findings)
            return 0 if complete else 2
        findings = _news(judgement, options.baseline or configuration.baseline)
        history = _kept_history(options.history, findings)
        _report(options, findings, history)
    except (InputError, _StopError) as error:
        complain(error)
        return 2
    except BrokenProcessPool:
        complain("one of the processes was ended, maybe for want of memory: try again with fewer --jobs")
        return 2
    fail_on = Level[options.fail_on.upper()] if options.fail_on else configuration.fail_on
    return int(any(finding.level >= fail_on for finding in findings)) if complete else 2


def _judge_all(judgement: Judgement, paths: list[Path]) -> bool:
    """Whether all could be judged; raises _StopError where none could: "nothing found" would be untrue."""
    unread = []
    for path in paths:
        try:
            judgement.judge(path)
        except UnreadableError as error:
            unread.append(str(error))
    for message in unread[:-1] if len(unread) == len(paths) else unread:
        complain(message)
    if len(unread) == len(paths):
        raise _StopError(unread[-1])
    return not unread


def _write_baseline(
    options: argparse.Namespace, configuration: Configuration, findings: Iterable[Finding]
) -> None:
    path = Path(options.baseline or configuration.baseline or FILE)
    try:
        path.write_text(written(findings), encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise _StopError(f"can't write {path} ({error.strerror})") from None
    complain(f"the faults of today are written to {path}; `--baseline {path}` leaves them out")


def _news(judgement: Judgement, name: str) -> set[Finding]:
    """The findings that the file of known faults does not hold; "": there is no such file."""
    if not name:
        return judgement.findings
    baseline = read_baseline(judgement.root / name, name)
    paths = {fault.path for fault in baseline.counts} - {THEME}
    gone = {path for path in paths if not (judgement.root / path).exists()}
    asked = {rule.id for using in judgement.rules.values() for rule in using}
    return unknown(judgement.findings, baseline, asked, judgement.paths | gone)


def _kept_history(path: Path | None, findings: set[Finding]) -> tuple[Counts, ...]:
    """The runs of a file, with this one added to it."""
    if path is None:
        return ()
    before = read_history(path)
    now = count(findings, datetime.date.today())
    try:
        append(path, now)
    except OSError as error:
        raise _StopError(f"can't write {path} ({error.strerror})") from None
    return (*before, now)


def _report(options: argparse.Namespace, findings: set[Finding], history: tuple[Counts, ...]) -> None:
    more: dict[str, dict[str, Any]] = {
        "terminal": {"colour": is_coloured(options)},
        "html": {"history": history},
    }
    write = reports()[options.report]
    try:
        with (
            options.output.open("w", encoding="utf-8", errors="backslashreplace")
            if options.output
            else nullcontext(sys.stdout)
        ) as out:
            write(sorted(findings), out, **more.get(options.report, {}))
    except OSError as error:
        raise _StopError(f"can't write {options.output} ({error.strerror})") from None


def is_coloured(options: argparse.Namespace) -> bool:
    """Whether the terminal gets colours; https://no-color.org/ is honoured unless they are asked for."""
    if options.color != "auto":
        return bool(options.color == "always")
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and options.output is None and sys.stdout.isatty()
