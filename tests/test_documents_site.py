"""A small site goes in, its PDFs come out: names, their list, the book, addresses, and what goes wrong."""

from __future__ import annotations

import io
import os
import re
import shutil
import time
from pathlib import Path
from urllib.parse import urljoin

import page as page_validation
import pikepdf
import pypdfium2
import pytest
import zxingcpp

from conftest import BuiltSite, mkdocs
from everyreader.documents.press import Press
from everyreader.html import attribute, parse
from everyreader.shells.printer import CACHE
from tiny_site import GOOD, TWIN, write

NEW_YEAR = "1767225600"  # of 2026, in seconds
DOWNLOADS = """\
---
title: On paper
description: All pages on paper.
---
# On paper

All pages on paper.

[DOWNLOADS]
"""
WORDS = "leaf:\n  meaning: A leaf grows on a tree.\n"
ARABIC = "---\ntitle: شاي\ndescription: كيف نصنع الشاي.\n---\n# شاي\n\nنشرب الشاي معًا.\n"
ARABIC_TWIN = ARABIC.replace("\n\nنشرب", "\n\n## الشاي\n\n![cup] نشرب")
FILES = {
    **GOOD,
    "docs/en/easy.md": TWIN.replace("Tea", "Home").replace("We drink tea.", "See [our tea](tea/easy.md)."),
    "docs/en/downloads/index.md": DOWNLOADS,
    "docs/en/words.yml": WORDS,
    "docs/ar/index.md": ARABIC.replace("شاي", "البداية"),
    "docs/ar/easy.md": ARABIC_TWIN.replace("شاي", "البداية"),
    "docs/ar/tea/index.md": ARABIC,
    "docs/ar/tea/easy.md": ARABIC_TWIN,
}
EASY = ["{}.easy.{}.booklet.pdf", "{}.easy.{}.large.pdf", "{}.easy.{}.pdf"]
EXPECTED = {
    "": [name.format(stem, "en") for stem in ("book", "home") for name in EASY] + ["home.en.pdf"],
    "tea": ["tea.en.pdf"],
    "tea/easy": [name.format("tea", "en") for name in EASY],
    "ar": [name.format(stem, "ar") for stem in ("book", "home") for name in EASY] + ["home.ar.pdf"],
    "ar/tea": ["tea.ar.pdf"],
    "ar/tea/easy": [name.format("tea", "ar") for name in EASY],
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    write(folder, FILES)
    done = mkdocs(folder, "build", SOURCE_DATE_EPOCH=NEW_YEAR)
    assert done.returncode == 0, done.stdout
    return folder


def pdfs(site: Path) -> dict[str, bytes]:
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in sorted(site.rglob("*.pdf"))}


def text_of(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


def test_files_say_page_version_language_and_form(project: Path) -> None:
    expected = {f"{folder}/{name}".lstrip("/") for folder, names in EXPECTED.items() for name in names}
    moved = {name.replace("home.easy", "easy/home.easy") for name in expected}  # Home's twin is at easy/

    assert moved == pdfs(project / "site").keys()


def test_all_but_booklets_are_tagged_and_these_say_print_only(project: Path) -> None:
    for name, pdf in pdfs(project / "site").items():
        with pikepdf.open(io.BytesIO(pdf)) as document:
            title, tagged = str(document.docinfo["/Title"]), "/StructTreeRoot" in document.Root
        if ".booklet." in name:
            assert not tagged, name
            assert title.endswith((" – print only", " – للطباعة فقط (print only)")), name
        else:
            assert page_validation.validate_pdf_bytes(pdf, profile="ua1").is_compliant, name


def test_each_page_links_its_own(project: Path) -> None:
    page = parse((project / "site/tea/easy/index.html").read_text("utf-8"))
    links = [attribute(link, "href") for link in page.select('.everyreader-versions a[href$=".pdf"]')]

    assert ["tea.easy.en.pdf", "tea.easy.en.large.pdf", "tea.easy.en.booklet.pdf"] == links


def test_one_page_lists_all_of_its_language_with_type_pages_and_size(project: Path) -> None:
    site = project / "site"
    links = parse((site / "downloads/index.html").read_text("utf-8")).select("article a, [role=main] a")
    listed = {attribute(link, "href"): link.text for link in links if "pdf" in str(attribute(link, "href"))}

    files = {urljoin("downloads/", address): said for address, said in listed.items()}
    assert files.keys() == {name for name in pdfs(site) if not name.startswith("ar/")}
    for name, said in files.items():
        pdf = (site / name).read_bytes()
        sides = len(pypdfium2.PdfDocument(pdf))
        length = f"sheets of paper: {sides // 2}" if "booklet" in name else f"pages: {sides}"
        assert said.endswith(f"(PDF, {length}, size: {max(1, round(len(pdf) / 1000))} kilobytes)"), said


def test_the_book_has_contents_pages_words_makers_and_other_forms(project: Path) -> None:
    text = text_of((project / "site/book.easy.en.pdf").read_bytes())
    parts = ["What is in this book", "See our tea.", "We drink tea.", "leaf", "A machine wrote this page"]
    last = text.rindex("How to get this in another way")

    assert sorted(map(text.index, parts)) == list(map(text.index, parts))
    assert "127.0.0.1:8000/downloads/" in text[last:]


def test_addresses_on_paper_lead_to_pages_of_the_site(project: Path) -> None:
    site = project / "site"
    printed = set()
    for name, pdf in pdfs(site).items():
        for address in re.findall(r"127\.0\.0\.1:8000/\S*", text_of(pdf)):
            printed.add(address)
            assert (site / address.partition("/")[2] / "index.html").is_file(), (name, address)

    assert {"127.0.0.1:8000/tea/easy/", "127.0.0.1:8000/ar/tea/easy/"} <= printed


def test_every_square_on_paper_leads_to_the_page_that_is_written_beside_it(project: Path) -> None:
    site = project / "site"
    for name, pdf in pdfs(site).items():
        squares = set()
        for page in pypdfium2.PdfDocument(pdf):
            squares |= {found.text for found in zxingcpp.read_barcodes(page.render(scale=2).to_pil())}
        own = "http://127.0.0.1:8000/" + name.rpartition("/")[0] + "/"
        book = "http://127.0.0.1:8000/downloads/" if ".en." in name else "http://127.0.0.1:8000/ar/"

        assert {book if "book." in name else own.replace(":8000//", ":8000/")} == squares, name
        for address in squares:
            assert (site / address.removeprefix("http://127.0.0.1:8000/") / "index.html").is_file()


def test_every_link_on_paper_leads_to_a_place_in_our_own_site(site: BuiltSite) -> None:
    inside: set[str] = set()
    for file in site.folder.rglob("*.pdf"):
        with pikepdf.open(file) as document:
            notes = [note for page in document.pages for note in page.get("/Annots", ())]
            inside |= {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}
    places = {address.removeprefix(site.url) for address in inside if address.startswith(site.url)}

    assert {"", "jigsaw/easy/", "ar/easy/"} <= places
    for address, _, place in (one.partition("#") for one in sorted(places)):
        assert address in site.documents, address
        assert not place or site.documents[address].select(f'[id="{place}"]'), (address, place)


def test_a_second_build_gives_the_same_bytes_out_of_the_cache(project: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(project, tmp_path / "copy")
    first = pdfs(copy / "site")
    kept = {file: file.stat().st_mtime_ns for file in (copy / CACHE).iterdir()}

    assert mkdocs(copy, "build", SOURCE_DATE_EPOCH=NEW_YEAR).returncode == 0
    assert first == pdfs(copy / "site")
    assert kept == {file: file.stat().st_mtime_ns for file in (copy / CACHE).iterdir()}


def test_a_changed_page_is_made_again_and_no_other_but_the_book(project: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(project, tmp_path / "copy")
    first = pdfs(copy / "site")
    write(copy, {"docs/en/tea/easy.md": TWIN.replace("We drink", "You drink")})

    assert mkdocs(copy, "build", SOURCE_DATE_EPOCH=NEW_YEAR).returncode == 0
    changed = {name for name, pdf in pdfs(copy / "site").items() if pdf != first[name]}
    assert {name for name in first if name.startswith(("tea/easy/", "book"))} == changed
    kept = {file.read_bytes() for file in (copy / CACHE).iterdir()}
    assert {*first.values(), *pdfs(copy / "site").values()} == kept  # also for going back


def test_the_cache_forgets_what_no_build_has_asked_for_since_a_day(tmp_path: Path) -> None:
    old, young = tmp_path / "a-1.pdf", tmp_path / "b-1.pdf"
    for file in (old, young):
        file.touch()
    a_day_and_an_hour_ago = time.time() - 90_000
    os.utime(old, (a_day_and_an_hour_ago, a_day_and_an_hour_ago))

    Press(tmp_path, print).forget_unused()

    assert [young] == list(tmp_path.iterdir())


def test_a_page_that_can_not_be_printed_is_told_of_once_and_the_others_are(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "docs/en/tea/easy.md": TWIN.replace("drink tea", "drink 茶")})

    done = mkdocs(tmp_path, "build", SOURCE_DATE_EPOCH=NEW_YEAR)

    assert done.returncode != 0
    assert 1 == sum("no PDF can be made" in line for line in done.stdout.splitlines())
    assert (
        'docs/en/tea/easy.md:9: error [bad-input] no PDF can be made: our fonts have no "茶"' in done.stdout
    )
    names = pdfs(tmp_path / "site").keys()
    assert "book.easy.en.pdf" in names
    assert [] == [name for name in names if name.startswith("tea/easy/")]
    assert [] == list((tmp_path / "site").rglob("*.part"))
