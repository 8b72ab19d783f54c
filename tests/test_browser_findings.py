"""What axe-core sees in Chromium becomes findings like our own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from everyreader.browser.axe import Fault, axe_source
from everyreader.browser.findings import browser_findings
from everyreader.browser.rules import browser_rules
from everyreader.check import check
from everyreader.cli import main
from everyreader.registry import rules
from everyreader.types import Level, Page, SourceLine

HTML = '<!doctype html><html lang="en"><title>Tea</title><main><article>{}</article></main></html>'
TODO = "Fix any of the following:\n  Element does not have an alt attribute\n  No title\n"


def page(body: str, *lines: str) -> Page:
    source = tuple(SourceLine("docs/en/tea.md", number, text) for number, text in enumerate(lines, 1))
    return Page("tea/", "en", HTML.format(body), source)


def test_a_fault_stands_at_the_line_of_the_markdown() -> None:
    tea = page(
        "<h1>Tea</h1><p>We drink.</p><canvas id=cup></canvas>", "# Tea", "", "We drink.", "", "<canvas>"
    )
    fault = Fault("color-contrast", "serious", "p", TODO)

    (found,) = browser_findings(tea, [fault], [])

    assert ("docs/en/tea.md", 3, "axe-color-contrast", Level.ERROR) == (
        found.path,
        found.line,
        found.rule,
        found.level,
    )
    assert "Fix any of the following: Element does not have an alt attribute; No title." == found.fix


def test_what_our_own_rules_say_of_an_element_is_not_said_twice() -> None:
    tea = page('<img src="tea.png"><img src="cup.png" alt="A cup.">')
    own = check(tea, rules().values())
    faults = [Fault("image-alt", "critical", f"img:nth-child({n})", TODO) for n in (1, 2)]

    found = browser_findings(tea, faults, own)

    assert ['<img src="cup.png" alt="A cup.">'] == [finding.element for finding in found]


def test_what_a_script_made_is_told_of_the_page() -> None:
    found = browser_findings(page("<p>Tea.</p>"), [Fault("image-alt", "minor", "#made", TODO)], [])

    assert [("", Level.NOTE)] == [(finding.element, finding.level) for finding in found]


def test_a_comment_allows_a_fault() -> None:
    allowed = "<!-- everyreader: allow axe-color-contrast because it is a quotation -->"
    tea = page("<p>We drink.</p>", allowed, "We drink.")

    assert [] == browser_findings(tea, [Fault("color-contrast", "serious", "p", TODO)], [])


def test_every_rule_of_the_script_has_its_metadata() -> None:
    assert len(browser_rules()) > 90
    assert all(f'"{id.removeprefix("axe-")}"' in axe_source() for id in browser_rules())
    assert ("1.4.3",) == browser_rules()["axe-color-contrast"].wcag


def test_explain_knows_the_rules_of_the_browser(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["explain", "axe-image-alt"])
    assert "1.1.1" in capsys.readouterr().out


def test_markdown_can_not_be_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tea.md").write_text("# Tea\n", encoding="utf-8")

    assert 2 == main(["check", str(tmp_path / "tea.md"), "--browser"])
    assert "--browser looks at built pages" in capsys.readouterr().err


@pytest.mark.browser
def test_the_dark_scheme_and_the_narrow_width_are_looked_at(tmp_path: Path) -> None:
    style = """<script>
      const cup = () => Object.assign(new Image(), { src: "data:," });
      const make = (name) => document.querySelector(name).append(cup());
      if (innerWidth < 500) make("#narrow");
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
        if (matches) document.querySelector("#dark").style = "color: #777; background: #888" });
      addEventListener("resize", () => { if (innerWidth < 500) make("#narrow") });
    </script>"""
    body = '<h1>Tea</h1><p id="dark">We drink tea.</p><p id="narrow"></p>'
    (tmp_path / "index.html").write_text(HTML.format(body + style), encoding="utf-8")

    # A process of its own: Playwright starts once in a process, and other tests have started it.
    command = [sys.executable, "-m", "everyreader", "check", tmp_path, "--browser"]
    said = subprocess.run(command, capture_output=True, encoding="utf-8").stdout

    assert "[axe-color-contrast]" in said
    assert "[axe-image-alt]" in said
