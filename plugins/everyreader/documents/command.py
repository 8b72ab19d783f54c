"""`everyreader print PAGE...`: single pages as PDF, from their Markdown, without building the site."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from everyreader.documents.complaints import at_its_line
from everyreader.documents.drawings import Drawings
from everyreader.documents.forms import file_name, forms, is_worksheet
from everyreader.documents.frame import Document
from everyreader.documents.imprint import imprint, updated
from everyreader.documents.online import online, put_online
from everyreader.documents.press import Failed, Order, Press
from everyreader.documents.standard import standard
from everyreader.easyread.pdf import build_date
from everyreader.easyread.sheet import sheet
from everyreader.easyread.twin import twin
from everyreader.html import attribute
from everyreader.markdown_file import markdown_page
from everyreader.project import UNKNOWN, picture_folder, pictures_near
from everyreader.registry import known_language, languages
from everyreader.translations.status import content_id
from everyreader.types import InputError, Page
from everyreader.worksheets.sheet import worksheet
from everyreader.yaml_lines import read_utf8


def print_pages(paths: Sequence[Path], folder: Path) -> int:
    """Write the PDFs of files of Markdown into `folder`, an Easy Read page in each of its forms.

    returns  exit code: 0; 1, some could not be made, and standard error says why
    """
    pages: dict[Path, Page] = {}
    orders: list[Order] = []
    wrong: list[str] = []
    for path in paths:
        try:
            page = markdown_page(path, Path.cwd())
            site = online(path)
            put_online(page, path, site)
            document = _document(path, page, site.name(page.language))
        except InputError as error:
            wrong.append(str(error))
            continue
        name = path.resolve().parent.name
        stem = "home" if name in languages() else name
        files = {
            form: folder / file_name(stem, page.version, page.language, form)
            for form in forms(page.version, is_worksheet(page.meta))
        }
        if taken := next((file for file in files.values() if file in pages), None):
            wrong.append(
                f"{path}: another page is {taken.name} already: print this one into another --output"
            )
            continue
        pages |= dict.fromkeys(files.values(), page)
        orders += [Order(document, form, file) for form, file in files.items()]
    for done in Press(None, lambda said: print(said, file=sys.stderr)).print(orders):
        if isinstance(done, Failed):
            wrong.append(str(at_its_line(done.error, pages[done.order.file])))
        else:
            print(done.order.file)
    for complaint in dict.fromkeys(wrong):
        print(f"everyreader: {complaint}", file=sys.stderr)
    return int(bool(wrong))


def _document(path: Path, page: Page, site: str) -> Document:
    """The document of a page of the site of that name; raises InputError for what can't be printed."""
    language = known_language(page.language)
    if language is None or not language.interface:
        lacking = "there is no file" if language is None else "there are no [interface] words in"
        what = f"{lacking} languages/{page.language}.toml: write another `lang:`, or add what is missing"
        if page.language == UNKNOWN:
            what = "write its language at its top, such as `lang: en`, or put it in a folder such as en/"
        raise InputError(page.url, 0, what)
    for image in page.select("img[data-problem]"):
        raise InputError(page.url, 0, attribute(image, "data-problem") or "")
    text = content_id(read_utf8(path, page.url))
    translated = bool((page.meta.get("everyreader") or {}).get("translation_of"))
    made = imprint(site, page.meta, page.version, text, language, translated)
    drawings = Drawings(pictures_near(path), picture_folder(path) or path.parent)
    day = updated(page.meta) or build_date()
    try:
        if is_worksheet(page.meta):
            return worksheet(page, made, language.interface, drawings, day)
        if page.version == "easy":
            return sheet(twin(page, drawings.pictures), made, language.interface, drawings, day)
        return standard(page, made, language.interface, drawings, day)
    except InputError as error:
        raise at_its_line(error, page) from None
