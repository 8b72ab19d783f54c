"""The formats that terminals, code hosts, editors and build servers read, also of hostile findings."""

import io
import json
import re
import unicodedata
from dataclasses import replace
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import fastjsonschema
import pytest

from everyreader.registry import reports
from everyreader.types import Finding, Level
from test_reports import FINDING, report

VENDOR = Path(__file__).parent / "vendor"


def test_terminal_groups_by_file_and_marks_the_place() -> None:
    one = replace(FINDING, column=11, written='\t<img src="tea.png">')
    other = replace(FINDING, path="theme", line=0, level=Level.NOTE, fix="")

    expected = """\
docs/en/tea.md

  docs/en/tea.md:12:11: error [img-alt-missing]
  The image has no text alternative.
  12 |  <img src="tea.png">
     |           ^
  Fix: Write what the image shows.

Theme: not written in a page

  theme, on page tea/: note [img-alt-missing]
  The image has no text alternative.

1 error, 1 note in 2 files.
"""
    assert expected == report("terminal", [other, one])


def test_terminal_without_colour_has_no_escapes_and_with_it_says_the_same() -> None:
    plain, coloured = io.StringIO(), io.StringIO()
    reports()["terminal"]([FINDING], plain)
    reports()["terminal"]([FINDING], coloured, colour=True)

    assert "\x1b" not in plain.getvalue()
    assert "\x1b[31merror\x1b[0m" in coloured.getvalue()
    assert plain.getvalue() == re.sub(r"\x1b\[\d+m", "", coloured.getvalue())


def test_terminal_marks_the_place_behind_signs_that_are_written_out() -> None:
    written = report("terminal", [replace(FINDING, written="\x1b tea", column=3)])

    assert "  12 | \\u001b tea\n     |        ^\n" in written


def test_github_writes_commands_of_a_workflow() -> None:
    warning = replace(
        FINDING, level=Level.WARNING, column=3, path="docs/a,b:c%.md", message="50% tea\r\nand more"
    )

    expected = (
        "::warning file=docs/a%2Cb%3Ac%25.md,title=img-alt-missing,line=12,col=3::"
        "50%25 tea%0D%0Aand more. Write what the image shows.\n"
        "::error file=docs/en/tea.md,title=img-alt-missing,line=12::"
        "The image has no text alternative. Write what the image shows.\n"
    )
    assert expected == report("github", [FINDING, warning])


def test_github_names_the_pages_of_what_the_theme_does() -> None:
    written = report("github", [replace(FINDING, path="theme", line=0, level=Level.NOTE, fix="")])

    assert (
        "::notice title=img-alt-missing::theme, on page tea/: The image has no text alternative.\n" == written
    )


def test_junit_fails_for_errors_and_skips_the_rest() -> None:
    root = ElementTree.fromstring(report("junit", [FINDING, replace(FINDING, level=Level.NOTE, line=3)]))

    assert {"tests": "2", "failures": "1", "skipped": "1"}.items() <= root.attrib.items()
    note, error = root.iter("testcase")
    assert {"classname": "docs/en/tea.md", "name": "img-alt-missing, line 12"} == error.attrib
    assert ["failure", "skipped"] == [error[0].tag, note[0].tag]
    assert "The image has no text alternative." == error[0].get("message")


def test_junit_has_a_test_that_passed_where_nothing_was_found() -> None:
    (case,) = ElementTree.fromstring(report("junit", [])).iter("testcase")

    assert [] == list(case)


def test_sarif_names_the_place_the_rule_and_a_print_that_outlasts_a_move() -> None:
    one = replace(FINDING, column=3, written='<img src="tea.png">', path="docs/en/té a.md")
    log = json.loads(report("sarif", [one, replace(FINDING, path="theme", line=0)]))

    (run,) = log["runs"]
    first, theme = run["results"]
    place = first["locations"][0]["physicalLocation"]
    assert {"uri": "docs/en/t%C3%A9%20a.md"} == place["artifactLocation"]
    assert {"startLine": 12, "startColumn": 3, "snippet": {"text": one.written}} == place["region"]
    assert "img-alt-missing" == first["ruleId"] == run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"]
    assert "theme" == theme["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    moved = json.loads(report("sarif", [replace(one, line=40)]))["runs"][0]["results"][0]
    assert first["partialFingerprints"] == moved["partialFingerprints"]


HOSTILE = [
    replace(
        FINDING,
        path="docs/\"><&'\n\x1b[31m\udcff\uffff%,:::.md",
        message="]]> \ud800 --><![CDATA[ \x00 \u202e {} %s \ufffe ::error::",
        fix="<script>\r\n",
        element="<a b='\"\x85\u2028\udfff'>",
        written="\x1b[2J\x07",
        column=2,
        url="</title>",
    ),
    replace(FINDING, line=0, path="theme", level=Level.NOTE, language=""),
    replace(FINDING, level=Level.WARNING, exact=False),
]
FINDING_LISTS = {"none": [], "one": [FINDING], "hostile": HOSTILE}


def in_a_file(name: str, findings: list[Finding], folder: Path) -> str:
    """What the command line would leave in a file."""
    with (folder / "report").open("w", encoding="utf-8", errors="backslashreplace") as out:
        reports()[name](findings, out)
    return (folder / "report").read_text(encoding="utf-8")


@pytest.mark.parametrize("findings", FINDING_LISTS.values(), ids=FINDING_LISTS.keys())
def test_sarif_keeps_to_its_schema(findings: list[Finding], tmp_path: Path) -> None:
    schema = json.loads((VENDOR / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))

    fastjsonschema.compile(schema)(json.loads(in_a_file("sarif", findings, tmp_path)))


@pytest.mark.parametrize("findings", FINDING_LISTS.values(), ids=FINDING_LISTS.keys())
def test_json_keeps_to_its_schema(findings: list[Finding], tmp_path: Path) -> None:
    schema = json.loads((resources.files("everyreader.reports") / "findings.schema.json").read_text("utf-8"))

    fastjsonschema.compile(schema)(json.loads(in_a_file("json", findings, tmp_path)))


@pytest.mark.parametrize("findings", FINDING_LISTS.values(), ids=FINDING_LISTS.keys())
def test_junit_is_well_formed(findings: list[Finding], tmp_path: Path) -> None:
    root = ElementTree.fromstring(in_a_file("junit", findings, tmp_path))

    assert (len(findings) or 1) == len(list(root.iter("testcase")))


@pytest.mark.parametrize("name", ["text", "terminal", "github"])
def test_no_report_for_a_terminal_lets_a_page_write_its_own_lines(name: str, tmp_path: Path) -> None:
    written = in_a_file(name, HOSTILE[:1], tmp_path)

    assert [] == [
        sign for sign in written if sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Zl")
    ]
    assert {"text": 2, "terminal": 9, "github": 1}[name] == written.count("\n")
