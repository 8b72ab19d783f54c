"""PDFs of a whole site: each page in its forms, a book for each language, and the list of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from everyreader.documents.book import Chapter, book
from everyreader.documents.complaints import at_its_line
from everyreader.documents.drawings import Drawings
from everyreader.documents.forms import BOOK, EASY_READ, Form, file_name, forms, is_worksheet
from everyreader.documents.frame import Document
from everyreader.documents.imprint import Imprint, imprint, updated
from everyreader.documents.press import Failed, Order, Press, Printed, write
from everyreader.documents.standard import standard
from everyreader.easyread.contact_sheet import contact_sheet
from everyreader.easyread.pdf import build_date
from everyreader.easyread.sheet import sheet
from everyreader.easyread.twin import twin
from everyreader.epub.book import epub
from everyreader.own_marks import apposed
from everyreader.registry import languages
from everyreader.shells.run import PICTURES, Place, Run
from everyreader.translations.status import content_id
from everyreader.types import InputError, Page
from everyreader.worksheets.sheet import worksheet
from everyreader.written_forms import in_words
from everyreader.yaml_lines import read_utf8

CACHE = Path(".cache/everyreader/pdf")  # below the folder of mkdocs.yml
_PRINTER = "everyreader_printer"

log = get_plugin_logger("everyreader")


def stem(place: Place) -> str:
    """What the files of a page are called: the name of its folder."""
    return PurePosixPath(place.path).parent.name or "home"


def page_file(place: Place, form: Form) -> str:
    """Name of the PDF of a page in a form: `jigsaw.easy.en.large.pdf`."""
    return file_name(stem(place), place.version, place.language, form)


def pictures_file_name(place: Place) -> str:
    """Name of the PDF of the page that lists all pictures: `pictures.en.pdf`."""
    return file_name(stem(place), "standard", place.language, "a4")


@dataclass(frozen=True)
class Sheet:
    """What is to be printed of one page.

    title    by which lists name it; two versions of a page have two
    chapter  of the book, for an Easy Read page
    printed  by form: what was made of it; known at the end
    """

    page: Page
    place: Place
    title: str
    document: Document
    forms: tuple[Form, ...]
    chapter: Chapter | None = None
    printed: dict[Form, Printed] = field(default_factory=dict)


@dataclass
class Printer:
    """Gathers what a build prints while pages are made, and prints it all at the end.

    sheets  by URL of the page
    books   what was printed of each language's book, by language and form; known at the end
    epubs   name and size in bytes of the same book as EPUB, by language; known at the end
    order   position of each page in the menu, by path inside its language's folder
    lists   the pages that list all PDFs, by URL
    """

    run: Run
    site: Path
    sheets: dict[str, Sheet] = field(default_factory=dict)
    books: dict[str, dict[Form, Printed]] = field(default_factory=dict)
    epubs: dict[str, tuple[str, int]] = field(default_factory=dict)
    order: dict[str, int] = field(default_factory=dict)
    lists: dict[str, tuple[Page, Place]] = field(default_factory=dict)

    @classmethod
    def of(cls, run: Run, config: MkDocsConfig) -> Printer:
        """The printer of a build, the same for all of its languages."""
        if _PRINTER not in vars(config):
            vars(config)[_PRINTER] = cls(run, Path(config.site_dir))
        printer: Printer = vars(config)[_PRINTER]
        return printer

    @cached_property
    def drawings(self) -> Drawings:
        return Drawings(self.run.pictures, self.run.docs / PICTURES)

    def take(self, page: Page, place: Place, title: str, site_name: str) -> None:
        """Print this page at the end; not one where a picture is wrong, as a rule reports."""
        if page.select("img[data-problem]"):
            return
        try:
            self.sheets[page.url] = self._sheet(page, place, title, site_name)
        except InputError as error:
            self.run.record(at_its_line(error, page))
            self._promise(page.url, place)

    def _sheet(self, page: Page, place: Place, title: str, site_name: str) -> Sheet:
        language = languages()[place.language]
        day = updated(page.meta) or build_date()
        if page.select(".album"):
            document = contact_sheet(page.url, title, site_name, place.language, self.drawings, day)
            return Sheet(page, place, title, document, ("a4",))
        made = self._imprint(page, place, site_name)
        if is_worksheet(page.meta):
            document = worksheet(page, made, language.interface, self.drawings, day)
            return Sheet(page, place, title, document, forms(place.version, worksheet=True))
        if place.version == "easy":
            found = twin(page, self.run.pictures)
            document = sheet(found, made, language.interface, self.drawings, day)
            name = apposed(language, found.head.title, language.interface["easy_read"])
            return Sheet(page, place, name, document, EASY_READ, Chapter(found, made))
        document = standard(page, made, language.interface, self.drawings, day)
        return Sheet(page, place, title, document, forms("standard"))

    def _imprint(self, page: Page, place: Place, site_name: str) -> Imprint:
        path = self.run.folder(place.language) / place.path
        text = content_id(read_utf8(path, self.run.name(path)))
        translated = place.language != self.run.original
        language = languages()[place.language]
        return imprint(site_name, page.meta, place.version, text, language, translated)

    def print(self, homes: Mapping[str, tuple[str, str]]) -> None:
        """Make all PDFs. What can't be made is recorded, once for each page; the run goes on.

        homes  by language: the URL inside the site of the folder for its book, and the address, absolute or
               "", of the page that says how to get the book in another form
        """
        press = Press(self.run.root / CACHE, log.info)
        wanted = [(one, order) for one in self.sheets.values() for order in self._orders(one)]
        failed: set[str] = set()
        for (one, order), done in zip(wanted, press.print(order for _, order in wanted), strict=True):
            self.run.files.add(one.page.url + order.file.name)
            if isinstance(done, Printed):
                one.printed[order.form] = done
            elif one.page.url not in failed:
                failed.add(one.page.url)
                self.run.record(at_its_line(done.error, one.page))
        good = [one for one in self.sheets.values() if one.page.url not in failed]
        for code, (url, address) in homes.items():
            chapters = [one for one in good if one.chapter and one.place.language == code]
            if chapters:
                self._print_book(code, chapters, url, address, press)
        press.forget_unused()

    def _orders(self, one: Sheet) -> Iterator[Order]:
        for form in one.forms:
            yield Order(one.document, form, self.site / one.page.url / page_file(one.place, form))

    def in_order(self, sheets: Iterable[Sheet]) -> list[Sheet]:
        """As the menu has them; what is not in the menu comes last."""
        last = len(self.order)
        return sorted(sheets, key=lambda one: (self.order.get(one.place.path, last), one.place.path))

    def _print_book(self, code: str, sheets: list[Sheet], url: str, address: str, press: Press) -> None:
        language = languages()[code]
        day = max(one.document.date for one in sheets)
        about = (address, day, in_words(day, language))
        chapters = [one.chapter for one in self.in_order(sheets) if one.chapter]
        try:
            document = book(chapters, self.run.word_lists[code], language.interface, self.drawings, about)
            self._write_epub(code, document, url)
        except InputError as error:
            self.run.record(error)
            return
        orders = [
            Order(document, form, self.site / url / file_name(BOOK, "easy", code, form)) for form in EASY_READ
        ]
        for done in press.print(orders):
            self.run.files.add(url + done.order.file.name)
            if isinstance(done, Failed):
                self.run.record(done.error)
            else:
                self.books.setdefault(code, {})[done.order.form] = done

    def _write_epub(self, code: str, document: Document, url: str) -> None:
        made = epub(document, languages()[code].interface)
        name = f"{BOOK}.easy.{code}.epub"
        write(self.site / url / name, made)
        self.run.files.add(url + name)
        self.epubs[code] = name, len(made)

    def _promise(self, url: str, place: Place) -> None:
        """Files that pages link to and that can't be made: the reason is told, and their links are not."""
        self.run.files |= {url + page_file(place, form) for form in forms(place.version)}
