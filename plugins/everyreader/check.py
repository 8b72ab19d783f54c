"""Page in, findings out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any

from everyreader.html import opening
from everyreader.reading.text import sentences
from everyreader.registry import rules
from everyreader.suppressions import read_suppressions, unused
from everyreader.types import Element, Finding, InputError, Level, Page, Rule, Sentence, Site, SourceLine

BAD_INPUT = "bad-input"  # id of what `bad_input` finds


class _Naming:
    """Adds to the error of a rule which rule it was and what it looked at. The error goes on: it is a bug."""

    def __init__(self, rule: Rule, page: Page | None, target: Element | Sentence | None = None) -> None:
        self._rule, self._page, self._target = rule, page, target

    def __enter__(self) -> None:
        return

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if error is None:
            return
        where = f"page {self._page.url}" if self._page else "the site"
        element = self._target.element if isinstance(self._target, Sentence) else self._target
        about = f", element {opening(element)}" if element is not None else ""
        error.add_note(f"everyreader: the rule {self._rule.id} failed on {where}{about}")


def _finding(rule: Rule, page: Page, element: Element | None, message: str, language: str) -> Finding:
    if element is None:
        path = page.source[0].path if page.source else page.url
        return Finding(path, 0, rule.id, rule.level, message, language, rule.fix, url=page.url)
    place = page.lines.at(element)
    return Finding(
        path=place.path,
        line=place.line,
        rule=rule.id,
        level=rule.level,
        message=message,
        language=language,
        fix=rule.fix,
        element=opening(element),
        exact=place.exact,
        html_line=element.source_line or 0,
        url=page.url,
    )


def _of_element_rule(rule: Rule, page: Page) -> Iterator[Finding]:
    for target in page.select(rule.selects):
        with _Naming(rule, page, target):
            said = list(rule.check(page, target))
        yield from (_finding(rule, page, element, message, page.language) for element, message in said)


def _of_sentence_rule(rule: Rule, page: Page, texts: Iterable[Sentence]) -> Iterator[Finding]:
    for sentence in texts:
        with _Naming(rule, page, sentence):
            said = list(rule.check(page, sentence))
        yield from (_finding(rule, page, element, message, sentence.language) for element, message in said)


def _of_page_rule(rule: Rule, page: Page) -> Iterator[Finding]:
    with _Naming(rule, page):
        said = list(rule.check(page))
    yield from (_finding(rule, page, element, message, page.language) for element, message in said)


def _found(page: Page, using: Sequence[Rule]) -> Iterator[Finding]:
    texts = sentences(page) if any(rule.kind == "sentence" for rule in using) else []
    for rule in using:
        if rule.kind == "element":
            yield from _of_element_rule(rule, page)
        elif rule.kind == "sentence":
            yield from _of_sentence_rule(rule, page, texts)
        elif rule.kind == "page":
            yield from _of_page_rule(rule, page)


def check(page: Page, using: Iterable[Rule]) -> list[Finding]:
    """What the rules find on one page, sorted, without what the writer allows; see `suppressions`.

    using   rules; those of the kind "site" are left to `check_site`
    raises  whatever a rule raises, with a note that names rule, page and element
    """
    using = [rule for rule in using if rule.kind != "site"]
    return _settle(page, set(_found(page, using)), using)


def check_site(site: Site, using: Iterable[Rule]) -> list[Finding]:
    """What the rules of the kind "site" find in all pages together; as `check` otherwise."""
    using = [rule for rule in using if rule.kind == "site"]
    on_pages: dict[tuple[str, str], set[Finding]] = {key: set() for key in site.pages}
    keys = {id(page): key for key, page in site.pages.items()}
    findings: set[Finding] = set()
    for rule in using:
        with _Naming(rule, None):
            said: list[Any] = list(rule.check(site))
        for where, element, message in said:
            if isinstance(where, Page):
                on_pages[keys[id(where)]].add(_finding(rule, where, element, message, where.language))
            else:
                path, line = (where.path, where.number) if isinstance(where, SourceLine) else (where, 0)
                findings.add(Finding(path, line, rule.id, rule.level, message, "", rule.fix))
    for key, found in on_pages.items():
        findings.update(_settle(site.pages[key], found, using))
    return sorted(findings)


def _settle(page: Page, found: set[Finding], using: Sequence[Rule]) -> list[Finding]:
    """The findings that no comment allows, and what is wrong with the comments themselves."""
    valid, invalid = read_suppressions(page, rules())
    ids = {rule.id for rule in using}
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
