"""The PDF of each Easy Read page, and of all pictures, made while MkDocs builds and laid beside it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_build_datetime

from everyreader.easyread.pdf import PdfMaker
from everyreader.easyread.sheet import Imprint
from everyreader.easyread.twin import twin
from everyreader.registry import languages
from everyreader.shells.review import status_words
from everyreader.shells.run import PICTURES, Place, Run
from everyreader.types import InputError, Page

_QUOTED = re.compile(r'"([^"]+)"')


def file_name(place: Place) -> str:
    """Name of the PDF of a twin: `jigsaw-easy-read.ar.pdf`; says page and language wherever it is saved."""
    folder = PurePosixPath(place.path).parent.name or "home"
    return f"{folder}-easy-read.{place.language}.pdf"


def pictures_file_name(place: Place) -> str:
    """Name of the PDF of the page that lists all pictures: `pictures.en.pdf`."""
    return f"{PurePosixPath(place.path).parent.name or 'pictures'}.{place.language}.pdf"


class Printer:
    """Makes PDFs for one run. Where it can't, says so once for each page, and the run goes on."""

    def __init__(self, run: Run, config: MkDocsConfig) -> None:
        self.run, self.config = run, config
        self.maker: PdfMaker | None = None

    def print(self, page: Page, place: Place) -> None:
        """Write the PDF of an Easy Read page beside it; none where a picture is wrong, as a rule reports."""
        language = languages()[place.language]
        checked = bool((page.meta.get("everyreader") or {}).get("checked_by"))
        status = status_words(page.meta, place, self.run.original, language)
        imprint = Imprint(str(self.config.site_name), status, checked)

        def make(maker: PdfMaker, date: datetime.date) -> bytes:
            return maker.make(twin(page, self.run.pictures), imprint, language.interface, date)

        self._write(page, file_name(place), make)

    def print_pictures(self, page: Page, place: Place, title: str) -> None:
        """Write the PDF of the page that lists all pictures beside it; none as above."""

        def make(maker: PdfMaker, date: datetime.date) -> bytes:
            return maker.contact_sheet(page.url, title, str(self.config.site_name), place.language, date)

        self._write(page, pictures_file_name(place), make)

    def _write(self, page: Page, name: str, make: Callable[[PdfMaker, datetime.date], bytes]) -> None:
        if page.select("img[data-problem]"):
            return
        try:
            if self.maker is None:
                self.maker = PdfMaker(self.run.pictures, self.run.docs / PICTURES)
            pdf = make(self.maker, get_build_datetime().date())
        except InputError as error:
            self.run.record(_at_its_line(error, page))
            return
        folder = Path(self.config.site_dir) / page.url
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(pdf)
        self.run.files.add(page.url + name)


def _at_its_line(error: InputError, page: Page) -> InputError:
    """The error at the line of the Markdown that holds the words it quotes, if it quotes any."""
    quoted = _QUOTED.search(error.what)
    lines = [line for line in page.source if quoted and quoted[1] in line.text]
    place = lines[0] if lines else page.source[0]
    return InputError(place.path, place.number if lines else 0, error.what)
