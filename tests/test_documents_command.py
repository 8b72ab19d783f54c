"""`everyreader print`: files of Markdown go in, PDFs come out, without a build."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from everyreader.cli import main
from tiny_site import GOOD, PAGE, TWIN, write


def printed(folder: Path, *pages: str) -> int:
    return main(["print", *(str(folder / page) for page in pages), "--output", str(folder / "out")])


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in (folder / "out").glob("*"))


def test_a_page_is_printed_in_its_forms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, GOOD)

    assert 0 == printed(tmp_path, "docs/en/tea/easy.md", "docs/en/index.md")
    assert [
        "home.en.pdf",
        "tea.easy.en.booklet.pdf",
        "tea.easy.en.large.pdf",
        "tea.easy.en.pdf",
    ] == names(tmp_path)
    assert names(tmp_path) == sorted(Path(line).name for line in capsys.readouterr().out.splitlines())
    text = pypdfium2.PdfDocument(tmp_path / "out/tea.easy.en.pdf")[0].get_textpage().get_text_range()
    assert "We drink tea." in text


@pytest.mark.parametrize(
    "name, text, said",
    [
        (
            "docs/en/tea/easy.md",
            TWIN.replace("tea.", "茶."),
            'easy.md:9: no PDF can be made: our fonts have no "茶"',
        ),
        ("docs/en/tea/easy.md", TWIN.replace("cup", "cap"), "easy.md: There is no picture 'cap'"),
        ("docs/en/tea/easy.md", TWIN.partition("# Tea")[0], "no PDF can be made: <main> needs an h1"),
        ("other/tea/index.md", PAGE, "index.md: write its language at its top, such as `lang: en`"),
        (
            "docs/en/tea/index.md",
            PAGE.replace("title: Tea", "lang: xx"),
            "there is no file languages/xx.toml",
        ),
    ],
    ids=["unknown letter", "unknown picture", "no words", "no language", "unknown language"],
)
def test_what_is_wrong_is_one_line_and_the_other_pages_are_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, said: str
) -> None:
    write(tmp_path, {**GOOD, name: text})

    assert 1 == printed(tmp_path, name, "docs/en/index.md")
    error = capsys.readouterr().err
    assert said in error
    assert 1 == len(error.splitlines())
    assert ["home.en.pdf"] == names(tmp_path)


def test_a_page_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == printed(tmp_path, "docs/en/tea/index.md")
    assert "tea/index.md" in capsys.readouterr().err


def test_two_pages_of_one_name_do_not_take_each_others_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {**GOOD, "docs/en/other/tea/index.md": PAGE})

    assert 1 == printed(tmp_path, "docs/en/tea/index.md", "docs/en/other/tea/index.md")
    assert "another page is tea.en.pdf already" in capsys.readouterr().err


def test_a_folder_that_can_not_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {**GOOD, "out": "a file, not a folder"})

    assert 1 == printed(tmp_path, "docs/en/tea/index.md")
    assert "can't be written" in capsys.readouterr().err
