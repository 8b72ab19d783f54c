"""`[DOWNLOADS]`: all PDFs of a language, with type, pages and size. Filled in when these are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from html import escape

from mkdocs.utils import get_relative_url

from everyreader.documents.forms import Form
from everyreader.documents.press import Printed
from everyreader.own_marks import apposed
from everyreader.registry import languages
from everyreader.shells.addresses import Addresses
from everyreader.shells.printer import Printer, Sheet
from everyreader.shells.run import Place, Run
from everyreader.shells.view import sayer
from everyreader.types import Language, Page

MARKER = "[DOWNLOADS]"
_PARAGRAPH = f"<p>{MARKER}</p>"


def print_all(run: Run, printer: Printer, at: Addresses) -> None:
    """Print what the build has gathered, then fill in the pages that list it.

    at  addresses as seen from the first page of the site
    """
    listed = {place.language: place.path for _, place in printer.lists.values()}
    homes = {}
    for code in run.codes:
        address = at.absolute(code, listed.get(code, "index.md")) if at.config.site_url else ""
        homes[code] = (at.inside(code, "index.md"), address)
    printer.print(homes)
    for page, place in printer.lists.values():
        _fill(run, printer, page, place, homes[place.language][0])


def _fill(run: Run, printer: Printer, page: Page, place: Place, url_of_home: str) -> None:
    """Write a page that lists PDFs once more, now with its list, and judge it again.

    url_of_home  inside the site: where the book of the page's language lies
    """
    lists = "".join(_lists(printer, page.url, languages()[place.language], url_of_home))
    file = printer.site / page.url / ("" if page.url.endswith(".html") else "index.html")
    file.write_text(file.read_text("utf-8").replace(_PARAGRAPH, lists), "utf-8")
    key = (page.language, page.url)
    run.pages[key] = replace(page, html=page.html.replace(_PARAGRAPH, lists))
    for group in run.gates:
        run.check(group, run.pages[key])


def _lists(printer: Printer, here: str, language: Language, home: str) -> Iterator[str]:
    say = language.interface
    yield f"<p>{escape(say['booklet_help'])}</p>"
    if language.code in printer.books:
        yield f"<h2>{escape(say['form_book'])}</h2>"
        yield _links(printer.books[language.code], say["form_book"], home, here, language)
        yield _epub_link(printer.epubs[language.code], home, here, language)
    printed = (one for one in printer.sheets.values() if one.printed)
    own = printer.in_order(one for one in printed if one.place.language == language.code)
    for version, name in (("easy", say["easy_read"]), ("standard", say["standard"])):
        sheets = [one for one in own if one.place.version == version]
        if sheets:
            yield f"<h2>{escape(name)}</h2>"
            yield from (_sheet(one, here, language) for one in sheets)


def _epub_link(epub: tuple[str, int], folder: str, here: str, language: Language) -> str:
    name, size = epub
    say = sayer(language)
    facts = say("epub_facts", size=_kilobytes(size))
    words = f"{apposed(language, say('form_book'), say('form_epub'))} ({facts})"
    address = escape(get_relative_url(folder + name, here))
    return f'<ul class="files"><li><a href="{address}">{escape(words)}</a></li></ul>'


def _sheet(one: Sheet, here: str, language: Language) -> str:
    links = _links(one.printed, one.title, one.page.url, here, language)
    return f"<h3>{escape(one.title)}</h3>{links}"


def _links(printed: Mapping[Form, Printed], title: str, folder: str, here: str, language: Language) -> str:
    items = []
    for form, done in printed.items():
        address = escape(get_relative_url(folder + done.order.file.name, here))
        name = apposed(language, title, language.interface[f"form_{form}"])
        words = f"{name} ({_facts(form, done, sayer(language))})"
        items.append(f'<li><a href="{address}">{escape(words)}</a></li>')
    return f'<ul class="files">{"".join(items)}</ul>'


def _facts(form: Form, done: Printed, say: Callable[..., str]) -> str:
    """Type, length and size of a file; a booklet is measured in sheets of paper, which have two sides."""
    size = _kilobytes(done.size)
    if form == "booklet":
        return say("booklet_facts", sheets=done.pages // 2, size=size)
    return say("print_facts", pages=done.pages, size=size)


def _kilobytes(size: int) -> int:
    return max(1, round(size / 1000))
