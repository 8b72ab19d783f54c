"""The page that lists all pictures, and its PDF: a small site goes in, what readers get comes out."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import page as page_validation
import pikepdf
import pypdfium2
import pytest

from conftest import mkdocs
from everyreader.html import attribute, parse
from tiny_site import CUP_SVG, GOOD, PICTURES_YML, write

POT = """\
pot:
  title: A pot
  alt: {en: A pot of tea., ar: إبريق شاي.}
  author: Another person
  licence: CC0
  turns: false
"""
LIST = """\
---
title: All pictures
description: All our pictures.
---
# All pictures

All we have.

[PICTURES]
"""
FILES = {
    **GOOD,
    "docs/assets/pictures/pictures.yml": PICTURES_YML + POT,
    "docs/assets/pictures/pot.svg": CUP_SVG,
    "docs/en/pictures/index.md": LIST,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with two pictures, of which a twin shows one."""
    folder = tmp_path_factory.mktemp("site")
    write(folder, FILES)
    done = mkdocs(folder, "build", SOURCE_DATE_EPOCH="0")
    assert done.returncode == 0, done.stdout
    assert "note [picture-unused] On no page yet (1): pot." in done.stdout
    return folder / "site"


@pytest.fixture(scope="module")
def entries(built: Path) -> list[Any]:
    return parse((built / "pictures/index.html").read_text("utf-8")).select(".album > li")


def test_every_picture_of_the_registry_is_listed(entries: list[Any]):
    assert ["A cup", "A pot"] == [entry.select("h2")[0].text for entry in entries]
    assert ["picture-cup", "picture-pot"] == [attribute(entry.select("h2")[0], "id") for entry in entries]


def test_each_stands_there_in_two_sizes_and_its_text_is_heard_once(entries: list[Any]):
    shown = [
        tuple(attribute(image, name) for name in ("src", "width", "height", "alt"))
        for image in entries[0].select("img")
    ]

    file = "../assets/pictures/cup.svg"
    assert [(file, "240", "240", ""), (file, "60", "60", "")] == shown
    assert 1 == entries[0].text.count("A cup of tea.")


def test_each_says_its_name_what_it_shows_and_who_made_it(entries: list[Any]):
    facts = [" ".join(fact.text.split()) for fact in entries[1].select("dd")]

    assert ["pot", "A pot of tea.", "Another person, CC0", "On no page yet"] == facts


def test_where_it_is_used_is_a_link_that_leads_there(built: Path, entries: list[Any]):
    (link,) = entries[0].select("a")

    assert "Tea (Easy Read)" == link.text
    assert (built / "pictures" / attribute(link, "href") / "index.html").is_file()


def test_the_pdf_is_beside_the_page_which_links_to_it(built: Path):
    page = parse((built / "pictures/index.html").read_text("utf-8"))

    assert ["Print all pictures (PDF)"] == [link.text for link in page.select('a[href="pictures.en.pdf"]')]


def test_a_validator_finds_the_pdf_to_be_pdf_ua_1(built: Path):
    result = page_validation.validate_pdf_bytes(
        (built / "pictures/pictures.en.pdf").read_bytes(), profile="ua1"
    )

    assert [] == [failure.rule_id for failure in result.failures]
    assert result.is_compliant


def test_the_pdf_says_what_the_page_says(built: Path):
    pdf = (built / "pictures/pictures.en.pdf").read_bytes()
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        said = str(document.Root.Lang), str(document.docinfo["/Title"])

    assert ("en", "All pictures – Tea") == said
    for words in ("A cup of tea.", "A pot of tea.", "Another person, CC0", "Page 1"):
        assert words in text


def test_a_picture_without_a_text_in_the_language_of_the_list_fails_the_build(tmp_path: Path):
    write(tmp_path, {**FILES, "docs/assets/pictures/pictures.yml": PICTURES_YML + POT.replace("en:", "de:")})

    done = mkdocs(tmp_path, "build")

    assert done.returncode == 1
    assert re.search(r"docs/en/pictures/index\.md:9.* error \[picture-unusable\] .*'pot'", done.stdout)
    assert "warning [picture-alt-missing] No text in en (1): pot." in done.stdout
