"""Documents as PDF. The one file that starts Typst."""

from __future__ import annotations

import datetime
import hashlib
import importlib.metadata
import json
import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

from everyreader.documents.forms import Form
from everyreader.documents.frame import Document, square
from everyreader.types import InputError

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
_FACES = (
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
    "Vazirmatn_400Regular.ttf",
    "Vazirmatn_700Bold.ttf",
)
_UNKNOWN_LETTERS = re.compile(r'the text `"(.+?)"` could not be displayed')
_MAKERS = ("typst", "pikepdf", "segno")  # packages whose version shows in the bytes


def _typst() -> ModuleType:
    try:
        import pikepdf  # noqa: F401 - asked for here, so that one message names all that is missing
        import segno  # noqa: F401
        import typst
    except ImportError as error:
        what = "PDFs need Typst, pikepdf and segno, of which one is missing: pip install 'everyreader[print]'"
        raise InputError("everyreader", 0, what) from error
    return typst


def build_date() -> datetime.date:
    """The day of a build, for what has no date of its own: of SOURCE_DATE_EPOCH where it is set, else today.

    source  https://reproducible-builds.org/specs/source-date-epoch/
    raises  InputError where SOURCE_DATE_EPOCH is no number
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        return datetime.datetime.now(datetime.UTC).date()
    if not given.isdecimal():
        raise InputError(
            "SOURCE_DATE_EPOCH", 0, f"'{given}' is not a number of seconds: set a whole number, or none"
        )
    return datetime.datetime.fromtimestamp(int(given), datetime.UTC).date()


@cache
def _tools() -> bytes:
    """Digest of what else shapes a PDF: our templates and fonts, how sheets are imposed, and the makers."""
    _typst()
    files = [*sorted(HERE.glob("*.typ")), *(FONTS / face for face in _FACES)]
    files.append(HERE.parent / "documents/booklet.py")
    digest = hashlib.sha256("".join(importlib.metadata.version(name) for name in _MAKERS).encode())
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.digest()


def key(document: Document, form: Form) -> str:
    """64 hex digits that change with anything that shapes the PDF: its words, its pictures, our tools."""
    said = json.dumps([document.template, form, document.date.isoformat(), document.content])
    return hashlib.sha256(_tools() + said.encode()).hexdigest()


class PdfMaker:
    """Makes PDFs with one Typst compiler, which is quicker than one each. Each thread needs its own.

    raises  InputError when Typst or a font file is missing
    """

    def __init__(self) -> None:
        for face in _FACES:
            if not (FONTS / face).is_file():
                raise InputError(str(FONTS / face), 0, "the font file is missing: install everyreader again")
        self._typst = _typst()
        # Fonts of the machine stay out: a letter that ours lack must be an error, not another typeface.
        fonts = self._typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
        )
        self._compiler = self._typst.Compiler(str(HERE / "sheet.typ"), root=str(HERE), font_paths=fonts)

    def make(self, document: Document, form: Form) -> bytes:
        """The document in a form: a tagged PDF (PDF/UA-1), or a booklet. The same input gives the same bytes.

        raises  InputError when Typst can't set the page as it is, with Typst's own reason
        """
        if form != "booklet":
            return self.typeset(document, form)
        from everyreader.documents.booklet import LABEL, impose

        pages = self.typeset(document, "a5")
        said = json.loads(document.content)
        label = said["interface"]["print_only"]
        label = label if label == LABEL else f"{label} ({LABEL})"
        title = " – ".join(filter(None, (said["title"], said["kind"], label)))
        return impose(pages, title, said["language"], said["rtl"])

    def typeset(self, document: Document, form: str) -> bytes:
        """A tagged PDF. form: of `frame.typ`: "a4", "large", or "a5", whose pages make a booklet."""
        address = json.loads(document.content).get("link", "")
        midnight = datetime.datetime.combine(document.date, datetime.time(), datetime.UTC)
        try:
            pdf, warnings = self._compiler.compile_with_warnings(
                str(HERE / document.template),
                sys_inputs={"sheet": document.content, "form": form, "square": square(address)},
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=int(midnight.timestamp()),
            )
        except self._typst.TypstError as error:
            reasons = [error.message, *error.hints]
        else:
            reasons = [warning.message for warning in warnings]
        if reasons:
            raise InputError(document.url, 0, _complaint(reasons, document))
        return bytes(pdf)


def _complaint(reasons: Sequence[str], document: Document) -> str:
    """What to do: a letter that no font has is named with the first word that has it."""
    said = "; ".join(" ".join(reason.split()) for reason in reasons)
    unknown = _UNKNOWN_LETTERS.search(said)
    if unknown is None:
        return f"no PDF can be made, mend the page or its picture. Typst says: {said}"
    letters = json.loads(f'"{unknown[1]}"')
    words = re.findall(rf'[^\s"]*{re.escape(letters)}[^\s"]*', document.content)
    word = words[0] if words else letters
    return f'no PDF can be made: our fonts have no "{letters}", in the word "{word}". Use other letters there'
