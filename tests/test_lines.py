"""Each file in tests/lines says in its front matter on which line an element was written.

    lines:
      img: [9, "12 near", "snippets/box.md:3"]

A selector, and the place of each element that it finds: a line of the file itself, "near" where it is not
proven, or a line of another file.
"""

from pathlib import Path

import pytest

from everyreader.lines import Place
from everyreader.markdown_file import markdown_page
from everyreader.types import Page, SourceLine

FOLDER = Path(__file__).parent / "lines"
FILES = sorted(FOLDER.glob("*.md"))


def written(place: Place, own: str) -> int | str:
    """A place as the files write it."""
    line = place.line if place.path == own else f"{place.path}:{place.line}"
    return line if place.exact else f"{line} near"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_element_has_the_line_on_which_it_was_written(file: Path) -> None:
    page = markdown_page(file, FOLDER)
    expected = page.meta["lines"]

    actual = {
        selector: [
            written(page.lines.at(found), file.name) for found in page.select(f"article :is({selector})")
        ]
        for selector in expected
    }

    assert expected == actual


def test_what_the_theme_draws_has_no_line() -> None:
    html = "<body><nav>Menu</nav><article><p>Tea</p></article></body>"
    page = Page("tea/", "en", html, (SourceLine("docs/en/tea.md", 7, "Tea"),))

    assert Place("theme", 0, True) == page.lines.at(page.select("nav")[0])
    assert Place("docs/en/tea.md", 7, True) == page.lines.at(page.select("p")[0])


def test_a_page_without_markdown_has_lines_of_its_html() -> None:
    page = Page("tea.html", "en", "<!doctype html>\n<title>Tea</title>\n<p>Tea</p>")

    assert Place("tea.html", 3, True) == page.lines.at(page.select("p")[0])


def test_heading_and_text_may_be_in_two_regions() -> None:
    html = (
        "<body><header data-markdown><h1>Tea</h1></header><nav>Cup</nav><article><p>Cup</p></article></body>"
    )
    source = (SourceLine("tea.md", 1, "# Tea"), SourceLine("tea.md", 2, ""), SourceLine("tea.md", 3, "Cup"))
    page = Page("tea/", "en", html, source, content="article, [data-markdown]")

    assert [1, 0, 3] == [page.lines.at(element).line for element in page.select("h1, nav, p")]


def test_implied_elements_have_places_of_their_own() -> None:
    html = "<article><table><tr><td>Tea</td></tr></table></article>"
    page = Page(
        "tea/", "en", html, (SourceLine("tea.md", 1, "<table>"), SourceLine("tea.md", 2, "<tr><td>Tea"))
    )

    assert [1, 2, 2] == [page.lines.at(element).line for element in page.select("table, tbody, td")]
