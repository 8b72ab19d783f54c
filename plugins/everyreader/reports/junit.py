"""JUnit XML, which build servers show: each fault is a test. An error fails; the rest is skipped, not passed.

Form: https://github.com/testmoapp/junitxml
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from everyreader.reports._groups import Group, grouped, one_line, place, sentence
from everyreader.types import Finding, Level


def write(findings: Iterable[Finding], out: TextIO) -> None:
    """Write one suite; where nothing was found it holds one test that passed."""
    groups = grouped(findings)
    failures = sum(group.first.level is Level.ERROR for group in groups)
    counts = {
        "tests": str(len(groups) or 1),
        "failures": str(failures),
        "skipped": str(len(groups) - failures),
    }
    root = Element("testsuites", {"name": "everyreader", **counts})
    suite = SubElement(root, "testsuite", {"name": "everyreader", "errors": "0", **counts})
    for group in groups:
        _case(suite, group)
    if not groups:
        SubElement(suite, "testcase", classname="everyreader", name="nothing found")
    indent(root)
    out.write('<?xml version="1.0" encoding="utf-8"?>\n')
    ElementTree(root).write(out, encoding="unicode")
    out.write("\n")


def _case(suite: Element, group: Group) -> None:
    finding = group.first
    name = one_line(f"{finding.rule}, {place(group)}")
    case = SubElement(suite, "testcase", classname=one_line(finding.path), name=name)
    message = one_line(sentence(finding.message))
    if finding.level is Level.ERROR:
        failure = SubElement(case, "failure", type=one_line(finding.rule), message=message)
        failure.text = one_line(f"{finding.fix} {finding.element}".strip())
    else:
        level = finding.level.name.lower()
        SubElement(case, "skipped", message=f"{level}: {message} {one_line(finding.fix)}".rstrip())
