"""The end of a run: all findings are printed, then the build fails if one is bad enough."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from everyreader.lines import THEME
from everyreader.registry import reports, rules
from everyreader.shells.overlay import mark
from everyreader.shells.run import Run
from everyreader.shells.statement import fill
from everyreader.shells.theme_files import templates, with_templates
from everyreader.site import PAGES
from everyreader.types import Finding, Level

log = get_plugin_logger("everyreader")


def leave(run: Run, group: str, serving: bool, broken: bool) -> None:
    """A plugin has seen all pages. When the last has: print all findings, and fail the build on bad ones.

    raises  Abort where a finding is at or above the level at which its group fails the build; never under
            `serve`, and never when the build broke off, so that the first error stays visible
    """
    run.waiting.discard(group)
    if run.waiting:
        return
    findings = tell(run, run.built if serving else (), broken)
    if broken:
        log.error("The build broke off: the findings above are of the pages that were built so far.")
    elif any(_fails(run, finding) for finding in findings) and not serving:
        raise Abort("everyreader: the build fails. Put right what the findings above say, and build again.")


def tell(run: Run, preview: Iterable[tuple[str, str]], broken: bool = False) -> list[Finding]:
    """Print all findings and leave the report; returns them.

    preview  keys of pages that show their findings themselves
    broken   not all pages were built, so that no figures can be given
    """
    if not broken:
        fill(run)
    findings = with_templates(run.all_findings(), templates(run.theme, run.root))
    mark(run, findings, preview)
    reports()["text"](findings, sys.stdout)
    for table in run.tables.values():
        sys.stdout.write(table())
    _remember(run, findings)
    return findings


def _fails(run: Run, finding: Finding) -> bool:
    """Whether a finding fails the build. One in a theme of others doesn't: no writer here can mend it."""
    if finding.rule not in rules():  # bad input, or a suppression that is wrong
        return finding.level >= Level.ERROR
    group = rules()[finding.rule].group
    of_others = finding.path == THEME and not (finding.template and (run.root / finding.template).is_file())
    gate = run.theme_gates.get(group) if of_others else run.gates[group]
    return gate is not None and finding.level >= gate


def _remember(run: Run, findings: list[Finding]) -> None:
    """Leave the list of pages for `everyreader check`, and the report as a page to read."""
    folder = (run.root / PAGES).parent
    folder.mkdir(parents=True, exist_ok=True)
    pages = [
        {"url": page.url, "language": page.language, "version": page.version, "source": page.source[0].path}
        for page in run.pages.values()
        if page.source
    ]
    (folder / "pages.json").write_text(
        json.dumps(pages, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    with (folder / "report.html").open("w", encoding="utf-8") as out:
        reports()["html"](findings, out)
