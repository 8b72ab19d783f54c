"""Words go in as a language writes them, pages come out as its readers expect them: lines, marks, voices."""

from __future__ import annotations

import datetime
import io
import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from conftest import ROOT
from everyreader.documents.command import print_pages
from everyreader.documents.drawings import Drawings
from everyreader.documents.imprint import Imprint
from everyreader.documents.standard import standard
from everyreader.easyread.pdf import PdfMaker
from everyreader.registry import languages
from everyreader.types import Page

SOURCE = "Hunt, Paul, a letter, 1972."


def pdf(language: str, content: str, tmp_path: Path) -> bytes:
    html = f'<html lang="{language}"><main><h1>Tea</h1><article>{content}</article></main></html>'
    imprint = Imprint("Tea", "", False, "1 May 2026", "1a2b3c4d5e6f")
    page = Page("tea/", language, html)
    day = datetime.date(2026, 11, 24)
    return PdfMaker().make(
        standard(page, imprint, languages()[language].interface, Drawings({}, tmp_path), day), "a4"
    )


def lines(made: bytes) -> list[str]:
    """The lines of the first page, as drawn."""
    said: str = pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range()
    return said.splitlines()


def spoken(made: bytes) -> set[str]:
    """The languages that tags name, of elements and of words inside them."""
    with pikepdf.open(io.BytesIO(made)) as document:
        tags = [item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/S" in item]
        words = b"".join(page.Contents.read_bytes() for page in document.pages).decode("latin-1")
        return {str(tag.Lang) for tag in tags if "/Lang" in tag} | set(re.findall(r"/Lang\(([^)]*)\)", words))


def place(made: bytes, sign: str) -> float:
    """How far from the left edge the last `sign` on the line of "Hunt" stands, in points."""
    text = pypdfium2.PdfDocument(made)[0].get_textpage()
    said = text.get_text_range()
    line = text.get_charbox(said.rindex("Hunt"))[1]
    boxes: list[tuple[float, ...]] = [text.get_charbox(at) for at, found in enumerate(said) if found == sign]
    return [box[0] for box in boxes if abs(box[1] - line) < 4][-1]


@pytest.mark.parametrize("language", ["fr", "pl", "ur"])
def test_words_of_another_language_are_tagged_with_it(language: str, tmp_path: Path) -> None:
    name = '<span lang="en">People First</span>'
    link = '<a lang="cy" href="https://example.org/">Pobl yn Gyntaf</a>'

    assert {language} == spoken(pdf(language, "<p>2</p>", tmp_path))
    assert {language, "en"} == spoken(pdf(language, f"<p>2 {name} 3</p>", tmp_path))
    assert {language, "en", "cy"} == spoken(pdf(language, f"<p>2 {name} {link}</p>", tmp_path))


def test_a_region_and_a_wrong_code_do_no_harm(tmp_path: Path) -> None:
    content = '<p><b lang="en-GB">Tea</b> <b lang="no language">Tea</b></p>'

    assert {"fr", "en"} == spoken(pdf("fr", content, tmp_path))


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_source_in_english_ends_at_the_right_also_where_lines_start_there(
    language: str, tmp_path: Path
) -> None:
    name = languages()[language].interface["source_name"].format(number=1, text=SOURCE)
    link = f'<a class="source" aria-label="{name}" {{}}="en" href="https://example.org/#1">[1]</a>'
    told = pdf(language, f"<p>{link.format('data-source-language')}</p>", tmp_path)
    not_told = pdf(language, f"<p>{link.format('data-other')}</p>", tmp_path)

    assert {language, "en"} == spoken(told)
    assert place(told, "H") < place(told, ".")
    assert place(not_told, ".") < place(not_told, "H")  # as other English words would


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_short_name_in_brackets_stands_after_the_long_one(language: str, tmp_path: Path) -> None:
    made = pdf(language, "<p>Hunt Council (BCODP)</p>", tmp_path)

    assert place(made, "H") < place(made, "P")


def test_a_polish_word_of_one_letter_stays_with_the_next(tmp_path: Path) -> None:
    words = "Razem decydujemy o tym i w grupie, a potem z innymi u nas. "
    ends = [re.sub(r".*\s", "", line.strip()) for line in lines(pdf("pl", f"<p>{words * 9}</p>", tmp_path))]

    assert [] == [end for end in ends if end in tuple("aiouwz")]


def test_a_long_word_that_fits_on_the_next_line_is_not_parted(tmp_path: Path) -> None:
    word = "niepełnosprawnościami"
    said = lines(pdf("pl", f"<p>{f'Osoby z {word} i ich rodziny. ' * 12}</p>", tmp_path))

    assert 12 == " ".join(said).count(word)


def test_the_foot_ends_its_sentences_as_the_language_does(tmp_path: Path) -> None:
    feet = {code: lines(pdf(code, "<p>2</p>", tmp_path))[-1] for code in ("fr", "ar", "ur")}

    assert {"fr": 2, "ar": 2, "ur": 0} == {code: foot.count(".") for code, foot in feet.items()}
    assert 2 == feet["ur"].count("۔")


@pytest.mark.parametrize("language", ["en", "cy", "fr", "es", "pl", "ar", "ur"])
def test_words_of_cards_stay_on_them_in_large_print(language: str, tmp_path: Path) -> None:
    print_pages([ROOT / f"docs/{language}/worksheets/meeting-cards/easy.md"], tmp_path)
    page = list(pypdfium2.PdfDocument(tmp_path / f"meeting-cards.easy.{language}.large.pdf"))[-1]
    width, height = page.get_size()
    text = page.get_textpage()
    letters = [text.get_charbox(at) for at in range(text.count_chars())]
    margins = 28.3 + 42.5  # points of 1 cm above and 1.5 cm below the cards: two rows, and 0.8 cm between
    middle = 42.5 + (height - margins) / 2
    over = [box for box in letters if box[1] < middle + 14 and box[3] > middle - 14]
    beside = [box for box in letters if box[0] < width / 2 + 14 and box[2] > width / 2 - 14]

    assert len(letters) > 60
    assert [] == over + beside
