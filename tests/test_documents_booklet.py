"""A5 pages go in, sheets to fold come out: which page is where, in both directions of reading."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
import typst

from everyreader.documents.booklet import THICKEST, impose, sections, sides


@pytest.mark.parametrize(
    "pages, expected",
    [
        (1, [(4, 1), (2, 3)]),
        (4, [(4, 1), (2, 3)]),
        (6, [(8, 1), (2, 7), (6, 3), (4, 5)]),
    ],
)
def test_pages_lie_so_that_the_folded_sheets_count_up(pages: int, expected: list[tuple[int, int]]) -> None:
    assert expected == sides(pages, rtl=False)
    assert [(right, left) for left, right in expected] == sides(pages, rtl=True)


@pytest.mark.parametrize("pages", [1, 7, 64, 65, 173, 400])
def test_every_page_is_there_once_and_no_part_is_too_thick(pages: int) -> None:
    numbers = [number for side in sides(pages, rtl=False) for number in side]

    assert list(range(1, len(numbers) + 1)) == sorted(numbers)
    assert pages <= len(numbers) < pages + 4
    assert max(len(section) for section in sections(pages)) <= THICKEST


def pages(count: int) -> bytes:
    source = '#set page("a5")\n#set text(font: "Libertinus Serif")\n'
    return bytes(
        typst.compile((source + "#pagebreak()\n".join(f"page-{n}\n" for n in range(count))).encode())
    )


def test_the_sheets_are_a4_with_two_pages_a_side_and_say_that_they_are_for_printing() -> None:
    made = impose(pages(5), "Tea – print only", "ar", rtl=True)
    with pikepdf.open(io.BytesIO(made)) as document:
        sizes = {tuple(round(float(number)) for number in page.mediabox) for page in document.pages}
        said = str(document.docinfo["/Title"]), str(document.Root.Lang), "/StructTreeRoot" in document.Root
    read = [page.get_textpage().get_text_range().split() for page in pypdfium2.PdfDocument(made)]

    assert {(0, 0, 842, 595)} == sizes
    assert ("Tea – print only", "ar", False) == said
    assert [["page-0"], ["page-1"], ["page-2"], ["page-4", "page-3"]] == read


def test_a_mark_at_both_ends_of_the_fold_shows_where_it_is() -> None:
    image = next(iter(pypdfium2.PdfDocument(impose(pages(1), "", "en", rtl=False)))).render(scale=2).to_pil()
    fold = image.convert("L").crop((image.width // 2 - 2, 0, image.width // 2 + 2, image.height))
    dark = [y for y in range(fold.height) if min(fold.getpixel((x, y)) for x in range(4)) < 200]

    assert dark[0] < 20
    assert dark[-1] > image.height - 20
    assert len(dark) < image.height // 8


def test_the_same_pages_give_the_same_bytes() -> None:
    assert impose(pages(3), "Tea", "en", rtl=False) == impose(pages(3), "Tea", "en", rtl=False)
