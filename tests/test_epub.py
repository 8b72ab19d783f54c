"""The book of a language goes in, an EPUB comes out: read here as a reading program reads it."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import PurePosixPath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from everyreader.check import check
from everyreader.documents.book import Chapter, book
from everyreader.documents.drawings import Drawings
from everyreader.documents.imprint import Imprint
from everyreader.epub.book import epub
from everyreader.records import Word, WordList
from everyreader.registry import languages, rules
from everyreader.types import InputError, Level, Page
from test_pdf import ARABIC, DAY, ENGLISH, IMPRINT, INTERFACE, drawings, easy_page, folder

__all__ = ["drawings", "folder"]  # fixtures
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
CONTENT = {"en": ENGLISH, "ar": ARABIC}
WORDS = {
    code: WordList("words.yml", code, (Word(term, meaning, (term,), "", 1),))
    for code, term, meaning in (
        ("en", "power", "You can decide. 1 < 2 & 3."),
        ("ar", "السلطة", "أن تستطيع أن تقرر."),
    )
}


def made(drawings: Drawings, code: str, content: str = "", imprint: Imprint | None = None) -> bytes:
    chapters = [
        Chapter(easy_page(code, content or CONTENT[code], title), imprint or IMPRINT[code])
        for title in ("Tea &amp; &lt;cake&gt;", "More")
    ]
    about = ("https://example.org/", DAY, "24 November 2026")
    return epub(book(chapters, WORDS[code], INTERFACE[code], drawings, about), INTERFACE[code])


@pytest.fixture(params=["en", "ar"])
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def box(drawings: Drawings, code: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(made(drawings, code)))


def package(box: zipfile.ZipFile) -> Element:
    return ElementTree.fromstring(box.read("EPUB/package.opf"))


def pages(box: zipfile.ZipFile) -> dict[str, str]:
    names = [name for name in box.namelist() if name.endswith(".xhtml")]
    return {name: box.read(name).decode() for name in names}


def test_the_first_file_says_what_it_is_and_is_not_compressed(box: zipfile.ZipFile):
    first = box.infolist()[0]

    assert ("mimetype", zipfile.ZIP_STORED) == (first.filename, first.compress_type)
    assert b"application/epub+zip" == box.read(first)


def test_the_same_book_gives_the_same_bytes(drawings: Drawings, code: str):
    assert made(drawings, code) == made(drawings, code)


def test_the_manifest_names_every_file_once(box: zipfile.ZipFile):
    items = list(package(box).iter(f"{OPF}item"))
    ids = Counter(item.get("id") for item in items)

    assert {name for name in box.namelist() if name.startswith("EPUB/")} == {
        "EPUB/package.opf",
        *(f"EPUB/{item.get('href')}" for item in items),
    }
    assert [] == [id for id, times in ids.items() if times > 1]


def test_every_page_is_read_in_the_order_of_the_book(box: zipfile.ZipFile):
    names = {item.get("id"): str(item.get("href")) for item in package(box).iter(f"{OPF}item")}
    spine = [names[item.get("idref")] for item in package(box).iter(f"{OPF}itemref")]

    assert ["cover", "nav", "chapter-01", "chapter-02", "end-1", "end-2"] == [
        PurePosixPath(name).stem for name in spine
    ]


def test_it_says_language_and_direction_everywhere(box: zipfile.ZipFile, code: str):
    direction = languages()[code].direction

    assert code == package(box).findtext(f".//{DC}language")
    assert direction == package(box).find(f"{OPF}spine").get("page-progression-direction")
    for text in pages(box).values():
        assert f'lang="{code}" xml:lang="{code}" dir="{direction}"' in text


def test_it_says_how_it_can_be_read_and_claims_no_standard(box: zipfile.ZipFile, code: str):
    said: dict[str, set[str]] = {}
    for meta in package(box).iter(f"{OPF}meta"):
        said.setdefault(str(meta.get("property")), set()).add(str(meta.text))

    assert {"textual", "visual"} == said["schema:accessMode"]
    assert {"textual", "textual,visual"} == said["schema:accessModeSufficient"]
    assert {"alternativeText", "tableOfContents", "readingOrder"} <= said["schema:accessibilityFeature"]
    assert {"none"} == said["schema:accessibilityHazard"]
    assert {INTERFACE[code]["epub_summary"]} == said["schema:accessibilitySummary"]
    assert "dcterms:conformsTo" not in said


def test_ids_are_unique_and_every_link_and_picture_inside_is_there(box: zipfile.ZipFile):
    for name, text in pages(box).items():
        tree = ElementTree.fromstring(text)
        ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
        targets = [element.get(key) for element in tree.iter() for key in ("href", "src")]
        inside = [target for target in targets if target and not re.match(r"[a-z]+:", target)]

        assert {} == {id: times for id, times in ids.items() if times > 1}
        assert [] == [target for target in inside if f"EPUB/{target}" not in box.namelist()], name


def test_our_own_rules_find_no_error_in_any_page(box: zipfile.ZipFile, code: str):
    using = [
        rule
        for rule in rules().values()
        if rule.group == "accessibility" and rule.kind != "site" and rule.level == Level.ERROR
    ]
    of_a_website = {"main-missing", "skip-link-missing"}
    for name, text in pages(box).items():
        found = check(Page(name, code, text, content="body"), using)

        assert [] == [finding for finding in found if finding.rule not in of_a_website], name


def test_words_are_text_and_a_meaning_is_marked(drawings: Drawings):
    box = zipfile.ZipFile(io.BytesIO(made(drawings, "en")))
    chapter = ElementTree.fromstring(box.read("EPUB/chapter-01.xhtml"))
    words = ElementTree.fromstring(box.read("EPUB/end-1.xhtml"))

    assert "Tea & <cake>" == chapter.findtext(".//{*}h1")
    assert "Power means: you can decide." == "".join(chapter.find(".//{*}div[@class='row means']").itertext())
    assert "You can decide. 1 < 2 & 3." == words.findtext(".//{*}dd")


def test_a_link_to_a_page_of_the_book_stays_in_the_book(drawings: Drawings):
    content = (
        '<p><a href="https://example.org/more/#milk">More</a> <a href="https://example.com/a#b">milk</a></p>'
    )
    first = easy_page("en", content)
    second = easy_page("en", content, "More")
    elsewhere = replace(second, head=replace(second.head, address="https://example.org/more/"))
    chapters = [Chapter(first, IMPRINT["en"]), Chapter(elsewhere, IMPRINT["en"])]
    document = book(chapters, WORDS["en"], INTERFACE["en"], drawings, ("", DAY, "today"))
    box = zipfile.ZipFile(io.BytesIO(epub(document, INTERFACE["en"])))

    links = ElementTree.fromstring(box.read("EPUB/chapter-01.xhtml")).iterfind(".//{*}a")

    assert ["chapter-02.xhtml", "https://example.com/a#b"] == [link.get("href") for link in links]


def test_a_language_without_the_summary_is_named(drawings: Drawings):
    words = {key: text for key, text in INTERFACE["en"].items() if key != "epub_summary"}
    chapters = [Chapter(easy_page("en", ENGLISH), IMPRINT["en"])]
    document = book(chapters, WORDS["en"], words, drawings, ("", DAY, "today"))

    with pytest.raises(InputError, match=r"languages/en\.toml.*lacks 'epub_summary'"):
        epub(document, words)
