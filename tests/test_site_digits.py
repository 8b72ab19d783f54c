"""Numbers of the real site: the same digits on each page and in each PDF of a language."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pypdfium2
import pytest

from conftest import BuiltSite
from everyreader.registry import languages, site_languages
from everyreader.written_forms import in_words

CODES = sorted(site_languages())


def digits(text: str) -> set[str]:
    return set("".join(re.findall(r"\d", text)))


def words_in(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def words_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize("code", CODES)
def test_every_page_and_pdf_of_a_language_has_its_digits_only(site: BuiltSite, code: str) -> None:
    expected = set(languages()[code].typography["digits"])
    pages = {
        address: digits(str(tree.text))
        for address, tree in site.documents.items()
        if site.language(address) == code and address not in site.rule_pages
    }
    pdfs = {file.name: digits(words_of(file)) for file in site.folder.rglob(f"*.easy.{code}.pdf")}

    assert {} == {name: found - expected for name, found in (pages | pdfs).items() if found - expected}
    assert len(pages) > 20 and len(pdfs) > 20


@pytest.mark.parametrize("code", CODES)
def test_page_and_pdf_name_the_day_of_the_last_change_in_the_same_words(site: BuiltSite, code: str) -> None:
    folder = site.folder / ("" if code == "en" else code) / "jigsaw/easy"
    (day,) = re.findall(r'<time datetime="([\d-]+)">', (folder / "index.html").read_text("utf-8"))
    expected = in_words(datetime.date.fromisoformat(day), languages()[code])

    assert expected in (folder / "index.html").read_text("utf-8")
    # Words of a right-to-left line come out of a PDF in another order.
    assert set() == words_in(expected) - words_in(words_of(folder / f"jigsaw.easy.{code}.pdf"))
