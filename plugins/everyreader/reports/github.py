"""Commands of a GitHub workflow, which shows each fault beside its line of a pull request.

Form and escapes: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from everyreader.reports._groups import Group, grouped, one_line, place, sentence
from everyreader.types import Finding, Level

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def write(findings: Iterable[Finding], out: TextIO) -> None:
    """Write one command for each fault; nothing where there is none."""
    for group in grouped(findings):
        out.write(_command(group) + "\n")


def _command(group: Group) -> str:
    finding = group.first
    at = {"title": finding.rule}
    message = f"{sentence(finding.message)} {finding.fix}".rstrip()
    if finding.path == "theme":
        message = f"{place(group)}: {message}"
    else:
        at = {"file": finding.path, **at}
    if finding.line:
        at["line"] = str(finding.line)
    if finding.column:
        at["col"] = str(finding.column)
    properties = ",".join(f"{name}={_property(value)}" for name, value in at.items())
    return f"::{_COMMANDS[finding.level]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return one_line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
