"""Signs that nobody sees are reported where the writer typed them, by their names."""

from __future__ import annotations

from pathlib import Path

from everyreader.check import check
from everyreader.markdown_file import markdown_page
from everyreader.registry import rules


def found(folder: Path, text: str) -> list[tuple[int, int, str]]:
    """Line, column and message of what is found in a file of Markdown."""
    file = folder / "en" / "index.md"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    findings = check(markdown_page(file, folder), [rules()["direction-override"]])
    return [(finding.line, finding.column, finding.message) for finding in findings]


def test_a_sign_is_reported_once_at_its_line_and_at_the_word_that_it_turns(tmp_path: Path) -> None:
    text = "# Tea\n\nWe drink.\nOpen plan\u202efdp.exe first.\n"

    ((line, column, message),) = found(tmp_path, text)

    assert (4, 11) == (line, column)
    assert 'sign U+202E (right-to-left override) before "fdp.exe" turns' in message


def test_a_sign_is_found_in_a_comment_and_in_code_which_nobody_sees_on_the_page(tmp_path: Path) -> None:
    text = "# Tea\n\n<!-- \u202etea -->\n\n```\nif tea:\u2066 # drink\n```\n"

    assert [3, 6] == [line for line, _, _ in found(tmp_path, text)]


def test_a_sign_is_found_in_the_front_matter(tmp_path: Path) -> None:
    text = "---\ntitle: Our te\u200ea\n---\n\nWe drink.\n"

    assert [(0, 0, 'The unseen sign U+200E (left-to-right mark) stands inside the word "tea".')] == found(
        tmp_path, text
    )


def test_a_sign_that_is_written_in_digits_is_reported_at_the_line_of_its_paragraph(tmp_path: Path) -> None:
    assert [3] == [line for line, _, _ in found(tmp_path, "# Tea\n\nOpen plan&#8238;fdp.exe first.\n")]


def test_marks_and_pairs_that_show_arabic_rightly_are_left_alone(tmp_path: Path) -> None:
    assert [] == found(tmp_path, "# Tea\n\nWe say \u2067شاي\u2069 and شاي\u200f (tea)\u200e.\n")
