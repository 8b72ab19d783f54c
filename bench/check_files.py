"""Findings for many files of HTML, as lines of JSON: to compare everyreader with other checkers.

    find cases -name '*.html' | python bench/check_files.py [--profile strict]

Reads paths on standard input, one a line. Writes one line that lists the ACT rules we implement, then one
for each file: {"file": path, "findings": [{"rule", "wcag", "act", "severity", "line"}]}. Without --profile
the rules have their own levels. Linked style sheets are read where they lie beside the file, or below the
folder ACT_ROOT for an address that starts with a slash.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from everyreader.check import check, check_site
from everyreader.configuration import configuration
from everyreader.profiles import profiles
from everyreader.registry import rules
from everyreader.site import html_page
from everyreader.types import Finding, Rule, Site


def as_row(finding: Finding, rule: Rule) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "wcag": list(rule.wcag),
        "act": list(rule.act),
        "severity": finding.level.name.lower(),
        "line": finding.html_line,
    }


def findings_of(path: Path, using: Iterable[Rule], root: Path) -> list[dict[str, Any]]:
    page = html_page(path, path.name, root)
    by_id = {rule.id: rule for rule in using}
    found = [
        *check(page, by_id.values()),
        *check_site(Site({(page.language, page.url): page}), by_id.values()),
    ]
    return [as_row(finding, by_id[finding.rule]) for finding in found if finding.rule in by_id]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--profile", choices=profiles(), default="all", help="which rules, and their levels")
    decided = configuration({"profile": parser.parse_args().profile})
    using = decided.in_use(rule for rule in rules().values() if rule.group == "accessibility")
    root = Path(os.environ.get("ACT_ROOT", "."))
    print(json.dumps({"declares": sorted({id for rule in using for id in rule.act})}))
    for line in sys.stdin:
        print(json.dumps({"file": line.strip(), "findings": findings_of(Path(line.strip()), using, root)}))


if __name__ == "__main__":
    main()
