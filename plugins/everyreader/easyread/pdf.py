"""PDFs: Easy Read pages, and all pictures. The one file that starts Typst."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from everyreader.easyread.contact_sheet import contact_sheet
from everyreader.easyread.sheet import Imprint, document
from everyreader.easyread.twin import Twin
from everyreader.records import Picture
from everyreader.types import InputError

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
_FACES = (
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
    "Vazirmatn_400Regular.ttf",
    "Vazirmatn_700Bold.ttf",
)


def _typst() -> ModuleType:
    try:
        import typst
    except ImportError as error:
        what = "PDFs need Typst, which is not installed: pip install 'everyreader[print]'"
        raise InputError("everyreader", 0, what) from error
    return typst


def _seconds(date: datetime.date) -> int:
    """Seconds since 1970: of SOURCE_DATE_EPOCH where it is set, else of midnight UTC of `date`.

    source  https://reproducible-builds.org/specs/source-date-epoch/
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        return int(datetime.datetime(date.year, date.month, date.day, tzinfo=datetime.UTC).timestamp())
    if not given.isdecimal():
        raise InputError(
            "SOURCE_DATE_EPOCH", 0, f"'{given}' is not a number of seconds: set a whole number, or none"
        )
    return int(given)


class PdfMaker:
    """Makes all PDFs of a site with one Typst compiler, which is quicker than one each.

    pictures  the registry
    folder    where its drawings are
    raises    InputError when Typst or a font file is missing
    """

    def __init__(self, pictures: Mapping[str, Picture], folder: Path) -> None:
        for face in _FACES:
            if not (FONTS / face).is_file():
                raise InputError(str(FONTS / face), 0, "the font file is missing: install everyreader again")
        self._typst = _typst()
        self._pictures, self._folder = pictures, folder
        # Fonts of the machine stay out: a letter that ours lack must be an error, not another typeface.
        fonts = self._typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
        )
        self._compiler = self._typst.Compiler(str(HERE / "sheet.typ"), root=str(HERE), font_paths=fonts)

    def make(self, twin: Twin, imprint: Imprint, interface: Mapping[str, str], date: datetime.date) -> bytes:
        """The twin as a tagged PDF (PDF/UA-1). The same input gives the same bytes.

        interface  words of the twin's language, the keys `sheet.INTERFACE` among them
        date       when the page was last changed; the environment's SOURCE_DATE_EPOCH goes before it
        raises     InputError when Typst can't set the page as it is, with Typst's own reason
        """
        sheet = document(twin, imprint, interface, self._pictures, self._folder)
        return self._set("sheet.typ", sheet, twin.url, date)

    def contact_sheet(self, url: str, title: str, site: str, language: str, date: datetime.date) -> bytes:
        """All pictures that have a text in `language`, as a tagged PDF; the page at `url` has the same list.

        date, raises  as in `make`
        """
        sheet = contact_sheet(url, title, site, language, self._pictures, self._folder)
        return self._set("contact_sheet.typ", sheet, url, date)

    def _set(self, template: str, sheet: str, url: str, date: datetime.date) -> bytes:
        try:
            pdf, warnings = self._compiler.compile_with_warnings(
                str(HERE / template),
                sys_inputs={"sheet": sheet},
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=_seconds(date),
            )
        except self._typst.TypstError as error:
            reasons = [error.message, *error.hints]
        else:
            reasons = [warning.message for warning in warnings]
        if reasons:
            said = "; ".join(" ".join(reason.split()) for reason in reasons)
            raise InputError(url, 0, f"no PDF can be made, mend the page or its picture. Typst says: {said}")
        return bytes(pdf)
