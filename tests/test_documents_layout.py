"""Hard pages go in, pixels come out: no ink near the edges of paper, and no picture over words."""

from __future__ import annotations

import datetime
from pathlib import Path

import pypdfium2
import pytest

from everyreader.documents.drawings import Drawings
from everyreader.documents.frame import Document
from everyreader.documents.imprint import Imprint
from everyreader.documents.standard import standard
from everyreader.easyread.pdf import PdfMaker
from everyreader.easyread.sheet import sheet
from everyreader.easyread.twin import twin
from everyreader.records import Picture
from everyreader.registry import languages
from everyreader.types import Page

DAY = datetime.date(2026, 11, 24)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}">'
    '<path d="M0 0H{0}V{1}H0z" fill="#f00"/></svg>'
)
SHAPES = {"square": (9, 9), "tower": (9, 90), "street": (90, 9), "wall": (9000, 9000)}
PICTURES = {
    name: Picture(name, name, {"en": "A shape.", "ar": "شكل."}, "A person", "CC0", False) for name in SHAPES
}
SENTENCE = {
    "en": "We plan the service with the people who use it.",
    "ar": "نخطط الخدمة مع الناس الذين يستخدمونها.",
}
COMPOUND = "Selbstvertretungsorganisationszusammenarbeitsvereinbarungsplan"  # 62 letters
ADDRESS = "https://example.org/" + "a-very-long-name-of-a-page/" * 5


def row(words: str, picture: str = "square") -> str:
    image = f'<img data-picture="{picture}" src="" alt="A shape.">' if picture else ""
    return f'<ul class="rows"><li>{image}<div><p>{words}</p></div></li></ul>'


def cases(language: str) -> dict[str, str]:
    """Content of a page by what is hard about it."""
    words = SENTENCE[language]
    return {
        "words without an end": row("abcdefgh" * 8) + row(words + "!" * 60),
        "long words": row(COMPOUND) + f"<h2>{COMPOUND}</h2><ul><li>{COMPOUND}</li></ul>",
        "a long list": f"<p>{words}</p><ul>" + f"<li>{words}</li>" * 40 + "</ul>",
        "a table": "<table><tr><th>One</th><th>Two</th><th>Three</th></tr>"
        + f"<tr><td>{words}</td><td>{COMPOUND}</td><td>{words * 9}</td></tr>" * 12
        + "</table>",
        "pictures of odd shape": "".join(row(words, name) for name in SHAPES),
        "a row longer than a page": row(f"{words}<br>" * 60),
        "a long heading": f"<h2>{(words * 9)[:300]}</h2><p>{words}</p>",
        "a long address": row(f'<a href="{ADDRESS}">{words}</a>') + f"<p>{ADDRESS}</p>",
        "many rows": row(words) * 25,
        "an explained word": row(words)
        + f'<ul class="rows"><li class="means"><div><p>{words * 12}</p></div></li></ul>',
    }


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Drawings:
    folder = tmp_path_factory.mktemp("pictures")
    for name, size in SHAPES.items():
        (folder / f"{name}.svg").write_text(SVG.format(*size), "utf-8")
    return Drawings(PICTURES, folder)


@pytest.fixture(scope="module")
def maker() -> PdfMaker:
    return PdfMaker()


def document(language: str, version: str, content: str, drawings: Drawings, title: str = "Tea") -> Document:
    html = (
        f'<html lang="{language}"><link rel="canonical" href="https://example.org/tea/"><main><h1>{title}</h1>'
        f'<img class="sign" data-picture="square" src="" alt=""><article>{content}</article></main></html>'
    )
    page = Page("tea/", language, html, version=version)
    interface = languages()[language].interface
    imprint = Imprint("Tea for everyone", "A machine wrote this page.", False, "1 May 2026", "1a2b3c4d5e6f")
    if version == "easy":
        return sheet(twin(page, PICTURES), imprint, interface, drawings, DAY)
    return standard(page, imprint, interface, drawings, DAY)


MARGINS = {"a4": 1.4, "large": 1.1, "a5": 0.9}  # cm: beyond the reach of tinted boxes


def faults(pdf: bytes, margin: float) -> list[str]:
    """Pages with ink where none may be, at 36 dots an inch; the band of a page's head may bleed."""
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(pdf), 1):
        image = page.render(scale=0.5).to_pil().convert("L")
        edge = round(margin / 2.54 * 36)
        below = round(image.height * 0.62) if number == 1 else 0  # the band is at the top of the first page
        sides = [
            (0, below, edge, image.height),
            (image.width - edge, below, image.width, image.height),
            (0, image.height - round(0.6 / 2.54 * 36), image.width, image.height),
            *([(0, 0, image.width, edge)] if number > 1 else []),
        ]
        found += [f"page {number}: ink at {side}" for side in sides if image.crop(side).getextrema()[0] < 200]
        found += [f"page {number}: a picture over '{word}'" for word in _covered(page)]
    return found


def _covered(page: pypdfium2.PdfPage) -> list[str]:
    """Letters that stand where the drawings, which alone are red, are: they would be red around."""
    image, text = page.render(scale=1).to_pil().convert("RGB"), page.get_textpage()
    height, found = image.height, []
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at)
        middle, around = round((left + right) / 2), (round(height - top) - 2, round(height - bottom) + 2)
        points = [(middle, y) for y in around if 0 <= middle < image.width and 0 <= y < height]
        if points and all(image.getpixel(point) == (255, 0, 0) for point in points):
            found.append(chr(pypdfium2.raw.FPDFText_GetUnicode(text, at)))
    return found


@pytest.mark.parametrize("form", MARGINS)
@pytest.mark.parametrize("case", cases("en"))
@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_easy_read_page_stays_on_its_paper(
    language: str, case: str, form: str, maker: PdfMaker, drawings: Drawings
) -> None:
    page = document(language, "easy", cases(language)[case], drawings)

    assert [] == faults(maker.typeset(page, form), MARGINS[form])


@pytest.mark.parametrize("case", cases("en"))
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_standard_page_stays_on_its_paper(
    language: str, case: str, maker: PdfMaker, drawings: Drawings
) -> None:
    page = document(language, "standard", cases(language)[case], drawings)

    assert [] == faults(maker.make(page, "a4"), MARGINS["a4"])


@pytest.mark.parametrize("form", MARGINS)
def test_a_title_of_300_letters_stays_on_its_paper(form: str, maker: PdfMaker, drawings: Drawings) -> None:
    page = document("en", "easy", row(SENTENCE["en"]), drawings, title=(SENTENCE["en"] * 9)[:300])

    assert [] == faults(maker.typeset(page, form), MARGINS[form])


def test_the_test_sees_what_runs_off(tmp_path: Path, drawings: Drawings) -> None:
    """Pages on which words do run off, and do stand on a picture."""
    import typst

    wide = '#set page("a4")\n\n#pagebreak()\n#place(dx: 15cm, box(width: 9cm, [over the edge of the paper]))'
    over = '#set page("a4")\n#place(rect(width: 5cm, height: 5cm, fill: red))#v(2cm)#h(1cm)words'
    red = over.replace("red", 'rgb("#ff0000")')

    assert ["page 2"] == sorted({line.split(":")[0] for line in faults(typst.compile(wide.encode()), 1.4)})
    assert any("a picture over" in line for line in faults(typst.compile(red.encode()), 1.4))
