"""What axe-core sees, as findings at the Markdown line, without what our own rules say there already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from everyreader.browser.axe import Fault
from everyreader.browser.rules import PREFIX, BrowserRule, browser_rules
from everyreader.check import place_finding, settle
from everyreader.html import opening
from everyreader.registry import rules
from everyreader.types import Element, Finding, Level, Page

_LEVELS = {"critical": Level.ERROR, "serious": Level.ERROR, "moderate": Level.WARNING, "minor": Level.NOTE}


def browser_findings(page: Page, faults: Iterable[Fault], own: Iterable[Finding]) -> list[Finding]:
    """The findings of a browser on one page, sorted, without what the writer allows.

    own  what our rules found on the page: axe-core is not heard where one of them named the same WCAG
         criterion or ACT rule at the same element
    """
    told = {(finding.html_line, finding.element, id) for finding in own for id in _requirements(finding.rule)}
    found = set(_new(page, faults, told))
    return settle(page, found, browser_rules().keys())


def _requirements(id: str) -> tuple[str, ...]:
    """WCAG criteria and ACT rules behind one of our rules."""
    rule = rules().get(id)
    return (*rule.wcag, *rule.act) if rule else ()


def _new(page: Page, faults: Iterable[Fault], told: set[tuple[int, str, str]]) -> Iterator[Finding]:
    for fault in faults:
        rule = browser_rules()[PREFIX + fault.rule]
        element = _element(page, fault.target)
        if element is not None:
            at = (element.source_line or 0, opening(element))
            if any((*at, id) in told for id in (*rule.wcag, *rule.act)):
                continue
        yield _finding(page, element, rule, fault)


def _element(page: Page, target: str) -> Element | None:
    """The one element that a selector of axe-core means, or none: a script may have made it."""
    try:
        found = page.tree.select(target) if target else []
    except ValueError:  # a selector that only browsers know
        found = []
    return found[0] if len(found) == 1 else None


def _finding(page: Page, element: Element | None, rule: BrowserRule, fault: Fault) -> Finding:
    todo, *ways = (line.strip() for line in fault.summary.splitlines() if line.strip())
    return place_finding(
        page,
        element,
        rule=rule.id,
        level=_LEVELS[fault.impact],
        message=rule.title,
        language=page.language,
        fix=f"{todo} {'; '.join(ways)}.",
    )
