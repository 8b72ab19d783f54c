"""Figures of what was checked and what was not, where a page says `[CHECKS]`, from the build's own findings.

Findings are known when every language is built, so these pages, and no others, are written once more then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html import escape

from mkdocs.utils import get_build_datetime

from everyreader.registry import languages, rules
from everyreader.reports._groups import grouped
from everyreader.shells.run import Run
from everyreader.shells.view import sayer
from everyreader.types import Finding, Language, Level, Page
from everyreader.written_forms import in_words, number

MARKER = "[CHECKS]"
_PLACE = '<div class="checks" data-language="{}"></div>'


def with_place(markdown: str, language: str) -> str:
    """The Markdown of a page with an empty box where it says `[CHECKS]`, for figures in its language."""
    box = _PLACE.format(language)
    return "\n".join(box if line == MARKER else line for line in markdown.split("\n"))


def fill(run: Run) -> None:
    """Write the figures into the built pages that have a place for them, and judge these pages again.

    What is found in the figures themselves is counted too: hence a second time.
    """
    empty = {key: run.built[key].read_text(encoding="utf-8") for key in _waiting(run)}
    for _ in range(2 if empty else 0):
        findings = run.all_findings()
        for key, html in empty.items():
            whole = _filled(run, html, findings)
            run.built[key].write_text(whole, encoding="utf-8", newline="\n")
            run.judge_again(key, replace(run.pages[key], html=whole))


def _waiting(run: Run) -> list[tuple[str, str]]:
    places = [_PLACE.format(code) for code in run.codes]
    return [key for key, page in run.pages.items() if any(place in page.html for place in places)]


def _filled(run: Run, html: str, findings: list[Finding]) -> str:
    for code in run.codes:
        if (place := _PLACE.format(code)) in html:
            html = html.replace(place, figures(run, findings, languages()[code]))
    return html


def figures(run: Run, findings: list[Finding], language: Language) -> str:
    """A table of what a program read and found, and of what no person has checked; then what it can't see."""
    say = sayer(language)
    date = in_words(get_build_datetime().date(), language)
    rows = "".join(
        f'<tr><th scope="row">{escape(say(key))}</th><td>{escape(count)}</td></tr>\n'
        for key, count in _counts(run, findings, language)
    )
    caption = escape(say("checks_caption", date=date))
    return (
        f'<div class="checks">\n<table>\n<caption>{caption}</caption>\n<tbody>\n{rows}</tbody>\n</table>\n'
        f"<p>{escape(say('checks_limits'))}</p>\n</div>"
    )


def _counts(run: Run, findings: list[Finding], language: Language) -> Iterator[tuple[str, str]]:
    pages = [
        page
        for key, page in run.pages.items()
        if not page.fallback and ("accessibility", *key) in run.findings
    ]
    levels = Counter(group.first.level for group in grouped(findings))
    easy = [page for page in pages if page.version == "easy"]
    translated = [one for one in run.translations if one.is_translated]
    unread = [one for one in translated if not one.reviewer]
    yield "checks_pages", number(len(pages), language)
    yield "checks_rules", number(sum(rule.group in run.gates for rule in rules().values()), language)
    for level in sorted(Level, reverse=True):
        yield f"checks_{level.name.lower()}s", number(levels[level], language)
    say = sayer(language)
    yield "checks_pages_unread", say("checks_of", number=len(_unread(pages)), total=len(pages))
    yield "checks_easy_unread", say("checks_of", number=len(_unread(easy)), total=len(easy))
    yield "checks_translations_unread", say("checks_of", number=len(unread), total=len(translated))


def _unread(pages: list[Page]) -> list[Page]:
    """Pages that no person has checked, as their front matter says."""
    return [page for page in pages if not (page.meta.get("everyreader") or {}).get("checked_by")]
