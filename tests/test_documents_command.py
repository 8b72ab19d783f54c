"""`everyreader print`: files of Markdown go in, PDFs come out, without a build."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from everyreader.cli import main
from everyreader.documents.online import online
from tiny_site import CUP_SVG, GOOD, PAGE, TWIN, write


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


def addresses(file: Path) -> set[str]:
    """Where the links of a PDF lead."""
    with pikepdf.open(file) as document:
        notes = [note for page in document.pages for note in page.get("/Annots", ())]
        return {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}


LINKED = PAGE.replace("together.", "at [Home](../index.md#top) with [sugar](https://example.org/).")


def test_name_and_addresses_are_those_that_mkdocs_yml_says(tmp_path: Path) -> None:
    write(tmp_path, {**GOOD, "docs/en/tea/index.md": LINKED, "docs/ar/tea/index.md": LINKED})

    assert 0 == printed(tmp_path, "docs/en/tea/index.md", "docs/ar/tea/index.md", "docs/en/tea/easy.md")
    site = "http://127.0.0.1:8000/"
    away = "https://example.org/"
    assert {f"{site}tea/", f"{site}#top", away} == addresses(tmp_path / "out/tea.en.pdf")
    assert {f"{site}ar/tea/", f"{site}ar/#top", away} == addresses(tmp_path / "out/tea.ar.pdf")
    assert {f"{site}tea/easy/"} == addresses(tmp_path / "out/tea.easy.en.pdf")


@pytest.mark.parametrize(
    "given, expected",
    [
        ("site_url: !ENV [TEA_URL, 'http://tea.example/']", "http://tea.example/tea/"),
        ("site_url: !ENV TEA_HOME", "https://home.example/x/tea/"),
        ("site_url: http://tea.example\nuse_directory_urls: false", "http://tea.example/tea/index.html"),
        ("site_name: Tea\nextra: !!python/name:os.system", ""),
        ("- tea", ""),
    ],
)
def test_an_address_is_found_as_mkdocs_finds_it(
    given: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEA_HOME", "https://home.example/x/")
    write(tmp_path, {"mkdocs.yml": given, "docs/tea/index.md": PAGE})

    assert expected == online(tmp_path / "docs/tea/index.md").address(tmp_path / "docs/tea/index.md")


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


@pytest.mark.parametrize(
    "svg, said",
    [
        ("<svg", "easy.md: the drawing cup.svg of the picture 'cup' is broken"),
        ("\x00" * 9, "the drawing cup.svg of the picture 'cup' is broken"),
        (
            CUP_SVG.replace("/>", "/>" + " " * 1_000_000),
            "the drawing cup.svg of the picture 'cup' has 1000 KB",
        ),
        (None, "There is no picture 'cup'"),
    ],
    ids=["broken", "no text", "huge", "missing"],
)
def test_a_picture_that_can_not_be_used_is_one_line_and_the_other_pages_are_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], svg: str | None, said: str
) -> None:
    write(tmp_path, GOOD)
    cup = tmp_path / "docs/assets/pictures/cup.svg"
    if svg is None:
        cup.unlink()
    else:
        cup.write_text(svg, "utf-8")

    assert 1 == printed(tmp_path, "docs/en/tea/easy.md", "docs/en/index.md")
    error = capsys.readouterr().err
    assert said in error
    assert 1 == len(error.splitlines())
    assert ["home.en.pdf"] == names(tmp_path)


@pytest.mark.parametrize(
    "heading",
    ["We plan it together. " * 15, r"#panic() $x$ *b* @a \\ ]([{ <l> `c` // no", "x" * 300],
    ids=["300 letters", "Typst", "one long word"],
)
def test_a_heading_may_say_anything(tmp_path: Path, heading: str) -> None:
    written = re.sub(r"[^\w ]", lambda letter: f"&#{ord(letter[0])};", heading)
    write(tmp_path, {**GOOD, "docs/en/tea/index.md": PAGE.replace("# Tea\n", f"# Tea\n\n## {written}\n")})

    assert 0 == printed(tmp_path, "docs/en/tea/index.md")
    pages = pypdfium2.PdfDocument(tmp_path / "out/tea.en.pdf")
    text = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
    breaks = str.maketrans("", "", "\ufffe\u200b\xad")
    assert "".join(heading.split()) in text.translate(breaks)


def test_an_empty_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {**GOOD, "docs/en/tea/index.md": ""})

    assert 1 == printed(tmp_path, "docs/en/tea/index.md", "docs/en/index.md")
    assert "tea/index.md: no PDF can be made: <main> needs an h1" in capsys.readouterr().err
    assert ["home.en.pdf"] == names(tmp_path)


def test_a_broken_mkdocs_yml_is_named_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {**GOOD, "mkdocs.yml": "site_url: ["})

    assert 1 == printed(tmp_path, "docs/en/index.md", "docs/en/tea/easy.md")
    assert ["everyreader: mkdocs.yml:1"] == [
        line[:25] for line in capsys.readouterr().err.splitlines() if "this YAML is broken" in line
    ]


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
