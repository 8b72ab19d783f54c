"""SARIF 2.1.0, which code hosts and editors read.

Form: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from everyreader.reports._groups import Group, grouped, of_theme, place, sentence
from everyreader.types import Finding, Level

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}


def write(findings: Iterable[Finding], out: TextIO) -> None:
    """Write one run, with a description of each rule that found something."""
    groups = grouped(findings)
    rules = list({group.first.rule: _rule(group.first) for group in reversed(groups)}.values())
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "everyreader", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(group, index[group.first.rule]) for group in groups],
    }
    json.dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, out, ensure_ascii=False, indent=1)
    out.write("\n")


def _rule(finding: Finding) -> dict[str, Any]:
    help = {"help": {"text": finding.fix}} if finding.fix else {}
    return {"id": finding.rule, "defaultConfiguration": {"level": _LEVELS[finding.level]}, **help}


def _result(group: Group, rule_index: int) -> dict[str, Any]:
    finding = group.first
    theme = f"{place(group)}: " if finding.path == "theme" else ""
    said = of_theme(finding) if finding.path == "theme" else f"{finding.message}\n{finding.element}"
    identity = "\n".join((finding.path, finding.rule, said))
    print_of_words = hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:12]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.level],
        "message": {"text": f"{theme}{sentence(finding.message)} {finding.fix}".rstrip()},
        "locations": [{"physicalLocation": _location(finding)}],
        "partialFingerprints": {"everyreader/v1": print_of_words},
    }


def _location(finding: Finding) -> dict[str, Any]:
    """Where the fault stands. Code hosts ask for a file: an unknown one of the theme is "theme"."""
    path = quote((finding.template or finding.path).encode("utf-8", "surrogateescape"))
    location: dict[str, Any] = {"artifactLocation": {"uri": path}}
    if finding.line:
        region: dict[str, Any] = {"startLine": finding.line}
        if finding.column:
            region["startColumn"] = finding.column
        if finding.written:
            region["snippet"] = {"text": finding.written}
        location["region"] = region
    return location
