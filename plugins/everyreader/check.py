"""Page in, findings out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any

from everyreader.browser.rules import browser_rules
from everyreader.columns import column
from everyreader.html import opening
from everyreader.lines import Place
from everyreader.registry import language_limit, rules
from everyreader.seeking import may_find
from everyreader.suppressions import read_suppressions, unused
from everyreader.types import Element, Finding, InputError, Level, Page, Rule, Sentence, Site, SourceLine

BAD_INPUT = "bad-input"  # id of what `bad_input` finds
LONGEST_SHOWN = 200  # characters: a longer line, such as one of shrunken HTML, shows nobody where to look


class _Naming:
    """Adds to the error of a rule which rule it was and what it looked at. The error goes on: it is a bug."""

    target: Element | Sentence | None = None

    def __init__(self, rule: Rule, page: Page | None) -> None:
        self._rule, self._page = rule, page

    def __enter__(self) -> _Naming:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if error is None:
            return
        where = f"page {self._page.url}" if self._page else "the site"
        element = self.target.element if isinstance(self.target, Sentence) else self.target
        about = f", element {opening(element)}" if element is not None else ""
        error.add_note(f"everyreader: the rule {self._rule.id} failed on {where}{about}")


def place_finding(page: Page, where: Element | SourceLine | None, **about: Any) -> Finding:
    """A finding at a line of the Markdown, at that of an element, or on the page as a whole.

    about  the fields rule, level, message, language and fix of the finding
    """
    if where is None:
        path = page.source[0].path if page.source else page.url
        return Finding(path=path, line=0, url=page.url, **about)
    if isinstance(where, SourceLine):
        place, tag, html_line = Place(where.path, where.number, True), "", 0
    else:
        place, tag, html_line = page.lines.at(where), opening(where), where.source_line or 0
    written = page.line(place.path, place.line)
    return Finding(
        path=place.path,
        line=place.line,
        element=tag,
        exact=place.exact,
        html_line=html_line,
        url=page.url,
        column=column(written, about["message"], tag) if place.exact else 0,
        written=written if len(written) <= LONGEST_SHOWN else "",
        **about,
    )


def _limit(rule: Rule, page: Page, language: str) -> tuple[float, ...]:
    """The last argument of a rule that has a limit."""
    if isinstance(rule.limit, str):
        return (language_limit(page, language, rule.limit),)
    return () if rule.limit is None else (rule.limit,)


def _finding(rule: Rule, page: Page, element: Element | None, message: str, language: str) -> Finding:
    return place_finding(
        page,
        element,
        rule=rule.id,
        level=rule.level,
        message=message,
        language=language,
        fix=rule.fix,
    )


def _of_element_rule(rule: Rule, page: Page) -> Iterator[Finding]:
    elements = page.select(rule.selects)
    if not elements:
        return
    limit = _limit(rule, page, page.language)
    said: list[Any] = []
    with _Naming(rule, page) as naming:
        for naming.target in elements:
            said += rule.check(page, naming.target, *limit)
    yield from (_finding(rule, page, element, message, page.language) for element, message in said)


def _of_sentence_rule(rule: Rule, page: Page) -> Iterator[Finding]:
    said: list[Any] = []
    with _Naming(rule, page) as naming:
        for sentence in page.sentences:
            naming.target = sentence
            found = rule.check(page, sentence, *(_limit(rule, page, sentence.language) if rule.limit else ()))
            said += ((element, message, sentence.language) for element, message in found)
    yield from (_finding(rule, page, element, message, language) for element, message, language in said)


def _of_page_rule(rule: Rule, page: Page) -> Iterator[Finding]:
    with _Naming(rule, page):
        said = list(rule.check(page, *_limit(rule, page, page.language)))
    yield from (_finding(rule, page, element, message, page.language) for element, message in said)


def _found(page: Page, using: Sequence[Rule]) -> Iterator[Finding]:
    for rule in using:
        if not may_find(rule, page):
            continue
        if rule.kind == "element":
            yield from _of_element_rule(rule, page)
        elif rule.kind == "sentence":
            yield from _of_sentence_rule(rule, page)
        elif rule.kind == "page":
            yield from _of_page_rule(rule, page)


def check(page: Page, using: Iterable[Rule]) -> list[Finding]:
    """What the rules find on one page, sorted, without what the writer allows; see `suppressions`.

    using   rules; those of the kind "site" are left to `check_site`
    raises  whatever a rule raises, with a note that names rule, page and element
    """
    using = [rule for rule in using if rule.kind != "site"]
    return settle(page, set(_found(page, using)), [rule.id for rule in using])


def check_site(site: Site, using: Iterable[Rule]) -> list[Finding]:
    """What the rules of the kind "site" find in all pages together; as `check` otherwise."""
    using = [rule for rule in using if rule.kind == "site"]
    on_pages: dict[tuple[str, str], set[Finding]] = {key: set() for key in site.facts}
    findings: set[Finding] = set()
    for rule in using:
        with _Naming(rule, None):
            for where, element, message in rule.check(site):
                if isinstance(where, Page):
                    on_page = on_pages[where.language, where.url]
                    on_page.add(_finding(rule, where, element, message, where.language))
                else:
                    path, line = (where.path, where.number) if isinstance(where, SourceLine) else (where, 0)
                    findings.add(Finding(path, line, rule.id, rule.level, message, "", rule.fix))
    for key, found in on_pages.items():
        allows = site.facts[key].allows
        findings.update(settle(site.pages[key], found, [rule.id for rule in using]) if allows else found)
    return sorted(findings)


def settle(page: Page, found: set[Finding], ids: Collection[str]) -> list[Finding]:
    """The findings that no comment allows, and what is wrong with the comments themselves, sorted.

    ids  of the rules that were asked: a comment for one of them that allows nothing is idle
    """
    valid, invalid = read_suppressions(page, rules().keys() | browser_rules().keys())
    kept = {finding for finding in found if not any(comment.allows(finding) for comment in valid)}
    idle = [
        unused(comment, page)
        for comment in valid
        if comment.rule in ids and not page.fallback and not any(comment.allows(finding) for finding in found)
    ]
    return sorted({*kept, *invalid, *idle})


def bad_input(error: InputError) -> Finding:
    """The finding for a file that a writer gave us and that can't be used."""
    return Finding(error.path, error.line, BAD_INPUT, Level.ERROR, error.what, "")
