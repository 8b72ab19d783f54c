"""A page made to write on: from Markdown to a tagged PDF with lines, answers to tick and cards to cut out."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import page as page_validation
import pypdfium2
import pytest

from conftest import ROOT, BuiltSite
from everyreader.check import check
from everyreader.documents.command import print_pages
from everyreader.documents.drawings import Drawings
from everyreader.documents.forms import forms
from everyreader.documents.imprint import Imprint
from everyreader.html import attribute
from everyreader.markdown_file import markdown_page
from everyreader.pictures import read_pictures
from everyreader.registry import languages, rules
from everyreader.types import InputError, Page
from everyreader.worksheets.sheet import worksheet
from tiny_site import CUP_SVG, PICTURES_YML, write

HEAD = "---\nlang: en\ntitle: Tea\neveryreader:\n  picture: cup\n  worksheet: true\n---\n# Tea\n\n"
DAY = datetime.date(2026, 11, 24)
IMPRINT = Imprint("Tea for everyone", "A machine wrote it.", False)


def page(folder: Path, markdown: str, name: str = "index.md") -> Page:
    pictures = {
        "docs/assets/pictures/pictures.yml": PICTURES_YML,
        "docs/assets/pictures/cup.svg": CUP_SVG,
    }
    write(folder, {f"docs/en/tea/{name}": HEAD + markdown, **pictures})
    return markdown_page(folder / "docs/en/tea" / name, folder)


def content(folder: Path, markdown: str, name: str = "index.md") -> Any:
    made = page(folder, markdown, name)
    pictures, _ = read_pictures(folder / "docs/assets/pictures", "pictures.yml")
    drawings = Drawings(pictures, folder / "docs/assets/pictures")
    return json.loads(worksheet(made, IMPRINT, languages()["en"].interface, drawings, DAY).content)


def pieces(said: Any) -> list[tuple[str, object]]:
    """Kind of each piece of the first entry, and its words or its number of lines."""
    found: list[tuple[str, object]] = []
    for piece in said["entries"][0]["pieces"]:
        kind = f"{piece['kind']} many" if piece.get("many") else piece["kind"]
        words = "".join(run["text"] for paragraph in piece.get("paragraphs", ()) for run in paragraph)
        found.append((kind, piece.get("lines") or words))
    return found


ASKED = "How is the tea?\n( ) Good\n( ) Too *weak*\n____\n____\n____\n"


@pytest.mark.parametrize(("name", "sign"), [("index.md", ""), ("easy.md", "![cup] ")])
def test_brackets_are_answers_and_underscores_are_lines(name: str, sign: str, tmp_path: Path):
    said = content(tmp_path, sign + ASKED, name)

    assert [
        ("words", "How is the tea?"),
        ("choice", "Good"),
        ("choice", "Too weak"),
        ("write", 3),
    ] == pieces(said)


def test_square_brackets_are_ticked_as_often_as_wanted(tmp_path: Path):
    said = content(tmp_path, "What do we need?\n[ ] Tea\n[ ] [Milk](https://example.org/milk)\n")

    assert [("words", "What do we need?"), ("choice many", "Tea"), ("choice many", "Milk")] == pieces(said)


def test_lines_need_no_words_before_them(tmp_path: Path):
    said = content(tmp_path, "## Notes\n\n____\n\n____\n")

    assert [{"kind": "write", "lines": 2}] == said["entries"][1]["pieces"]


def test_a_space_to_write_says_how_many_lines_it_has(tmp_path: Path):
    space = page(tmp_path, ASKED).select("[role=img]")

    assert ["Space to write, lines: 3"] == [attribute(one, "aria-label") for one in space]


def test_on_another_page_underscores_are_a_rule_and_brackets_are_words(tmp_path: Path):
    write(tmp_path, {"docs/en/tea/index.md": "---\nlang: en\ntitle: Tea\n---\n# Tea\n\n( ) Good\n\n____\n"})
    made = markdown_page(tmp_path / "docs/en/tea/index.md", tmp_path)

    assert (["( ) Good"], 1) == ([p.text for p in made.select("p")], len(made.select("hr")))


def test_answers_are_no_further_sentences_of_a_row(tmp_path: Path):
    made = page(tmp_path, "![cup] Is it good?\n( ) Yes.\n( ) A little.\n( ) No.\n", "easy.md")

    assert [] == check(made, [rules()["easy-block-long"]])


CARDS = "Cut them out.\n\n## Slow down { .card-yellow }\n\n![cup] Please wait.\n\n## After\n\nEnd.\n"


@pytest.mark.parametrize("name", ["index.md", "easy.md"])
def test_a_heading_with_a_colour_is_a_card(name: str, tmp_path: Path):
    said = content(tmp_path, CARDS, name)

    assert [("yellow", "Slow down", "cup")] == [
        (card["colour"], card["text"], card["picture"]) for card in said["cards"]
    ]
    assert ["After"] == [entry["text"] for entry in said["entries"] if entry["kind"] == "heading"]


def test_a_card_of_a_colour_without_a_shape_is_an_error(tmp_path: Path):
    with pytest.raises(InputError, match=r"no card of the colour 'pink': choose one of red, yellow, green"):
        content(tmp_path, CARDS.replace("yellow", "pink"))


def test_no_words_are_code(tmp_path: Path):
    said = "[ ] \\#panic() \\*b\\* $x$\n"
    page(tmp_path, said)

    assert 0 == print_pages([tmp_path / "docs/en/tea/index.md"], tmp_path)
    text = pypdfium2.PdfDocument(tmp_path / "tea.en.pdf")[0].get_textpage().get_text_range()
    assert "#panic() *b* $x$" in text


def test_a_worksheet_has_no_booklet():
    assert (("a4", "large"), ("a4",)) == (forms("easy", worksheet=True), forms("standard", worksheet=True))


WORKSHEETS = sorted(
    file.relative_to(ROOT).as_posix()
    for file in (ROOT / "docs").glob("*/worksheets/*/*.md")
    if "worksheet: true" in file.read_text("utf-8")
)


@pytest.mark.parametrize("name", WORKSHEETS)
def test_each_worksheet_of_the_site_is_pdf_ua_1(name: str, tmp_path: Path):
    assert 0 == print_pages([ROOT / name], tmp_path)

    for file in tmp_path.glob("*.pdf"):
        result = page_validation.validate_pdf_bytes(file.read_bytes(), profile="ua1")
        assert ([], True) == ([failure.rule_id for failure in result.failures], result.is_compliant)


def test_the_four_cards_share_one_sheet(tmp_path: Path):
    print_pages([ROOT / "docs/en/worksheets/meeting-cards/index.md"], tmp_path)

    last = list(pypdfium2.PdfDocument(tmp_path / "meeting-cards.en.pdf"))[-1].get_textpage()
    text = " ".join(last.get_text_range().replace("\ufffe", "").split())
    said = ["I want to speak", "I don’t understand", "Slow down", "I agree"]
    assert said == [words for words in said if words in text]


def test_the_site_links_each_worksheet_to_its_pdfs(site: BuiltSite):
    for name in WORKSHEETS:
        address = (
            name.removeprefix("docs/").removeprefix("en/").replace("index.md", "").replace("easy.md", "easy/")
        )
        links = [attribute(link, "href") or "" for link in site.documents[address].select(".head a")]
        files = [link for link in links if link.endswith(".pdf")]

        assert len(forms("easy" if address.endswith("easy/") else "standard", worksheet=True)) == len(files)
        assert all((site.folder / address / file).is_file() for file in files)
