"""A standard page goes in, its PDF comes out: pikepdf reads the tags, a validator judges them."""

from __future__ import annotations

import io
from pathlib import Path

import page as page_validation
import pikepdf
import pypdfium2
import pytest

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import square
from everyreader.easyread.pdf import PdfMaker
from everyreader.types import InputError
from test_documents_layout import PICTURES, SHAPES, SVG, document
from test_pdf import recovered, tags, text_of

CONTENT = {
    "en": """<p class="lead">In short.</p><h2>Power</h2><p>We share <b>power</b>
<a class="source" aria-label="Source 2: Arnstein, 1969." href="https://example.org/sources/#2">[2]</a>.
See <a href="https://example.org/values/">the four values</a>.</p>
<h4>Two ladders</h4><ol><li value="8">Control</li><li value="7">Sharing<ul><li>Money</li></ul></li></ol>
<div class="scroll"><table><thead><tr><th>What</th><th>Who</th></tr></thead>
<tbody><tr><td>Money</td><td>You</td></tr></tbody></table></div>
<figure class="quote"><blockquote><p>Nothing about us.</p></blockquote>
<figcaption>A person, 1998</figcaption></figure>
<div class="admonition think"><p class="admonition-title">Think</p><p>Who decides?</p></div>
<dl><dt>Tea</dt><dd>A drink.</dd></dl><p><img data-picture="square" src="" alt="A red square."></p>
<div class="meaning" popover="auto"><p class="term">ladder</p><p>Steps to climb.</p>
<button>Close</button></div>""",
    "ar": """<h2>السلطة</h2><p>نتقاسم السلطة.</p>
<table><tr><th>ماذا</th><th>من</th></tr><tr><td>المال</td><td>أنت</td></tr></table>""",
}


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Drawings:
    folder = tmp_path_factory.mktemp("pictures")
    for name, size in SHAPES.items():
        (folder / f"{name}.svg").write_text(SVG.format(*size), "utf-8")
    return Drawings(PICTURES, folder)


@pytest.fixture(scope="module")
def made(drawings: Drawings) -> dict[str, bytes]:
    maker = PdfMaker()
    return {
        code: maker.make(document(code, "standard", text, drawings), "a4") for code, text in CONTENT.items()
    }


def roles(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [role for role, _ in tags(opened)]


@pytest.mark.parametrize("language", CONTENT)
def test_a_validator_finds_it_to_be_pdf_ua_1(language: str, made: dict[str, bytes]) -> None:
    result = page_validation.validate_pdf_bytes(made[language], profile="ua1")

    assert [] == [failure.rule_id for failure in result.failures]
    assert result.is_compliant


def test_headings_have_no_gap_between_levels(made: dict[str, bytes]) -> None:
    headings = [role for role in roles(made["en"]) if role[0] == "H" and role[1:].isdecimal()]

    assert ["H1", "H2", "H3", "H2", "H2", "H2"] == headings  # then hard words, sources and links


def test_lists_tables_quotations_and_pictures_are_tagged(made: dict[str, bytes]) -> None:
    found = roles(made["en"])
    expected = {"TH": 2, "TD": 2, "Figure": 1, "BlockQuote": 1}

    assert expected == {role: found.count(role) for role in expected}
    assert found.count("LI") == 3 + 1 + 1  # the lists, the definition and the hard word


def test_it_says_all_that_the_page_says_and_what_a_press_would_open(made: dict[str, bytes]) -> None:
    text = " ".join(text_of(made["en"]).split())
    said = CONTENT["en"].replace("<button>Close</button>", "")

    assert recovered(said, made["en"]) >= 0.98
    assert recovered(CONTENT["ar"], made["ar"]) >= 0.9
    assert "8. Control" in text
    assert "ladder Steps to climb." in text
    assert "Source 2: Arnstein, 1969." in text


def test_links_are_listed_with_the_address_that_one_types(made: dict[str, bytes]) -> None:
    text = " ".join(text_of(made["en"]).split())

    assert "the four values example.org/values/" in text
    assert "example.org/sources/" not in text  # the source itself stands there


def test_the_header_of_a_table_is_on_each_of_its_pages(drawings: Drawings) -> None:
    rows = "<tr><td>Tea</td><td>We drink it together.</td></tr>" * 60
    table = f"<table><tr><th>What we drink</th><th>Why</th></tr>{rows}</table>"
    pdf = pypdfium2.PdfDocument(PdfMaker().make(document("en", "standard", table, drawings), "a4"))

    assert all("What we drink" in page.get_textpage().get_text_range() for page in list(pdf)[:3])


def test_a_heading_is_never_alone_at_the_foot_of_a_page(drawings: Drawings) -> None:
    for lines in range(30, 60):
        content = f"<p>{'Tea.<br>' * lines}</p><h2>Coffee</h2><p>We drink it.</p>"
        pdf = pypdfium2.PdfDocument(PdfMaker().make(document("en", "standard", content, drawings), "a4"))
        texts = [page.get_textpage().get_text_range() for page in pdf]

        assert [True] == ["We drink it." in text for text in texts if "Coffee" in text], lines


def test_a_page_without_words_is_named(drawings: Drawings) -> None:
    with pytest.raises(InputError, match=r"^tea/: no PDF can be made: the page has no title or no words"):
        document("en", "standard", "", drawings)


def test_an_address_gives_one_square_whatever_the_day(tmp_path: Path) -> None:
    assert square("https://example.org/tea/") == square("https://example.org/tea/")
    assert square("https://example.org/tea/") != square("https://example.org/coffee/")
    assert "" == square("")
