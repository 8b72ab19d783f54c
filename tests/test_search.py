"""Each language has an index of its own, with what its pages say, and the same in each build."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import mkdocs
from everyreader.html import parse
from everyreader.search.entries import entry, heading, vocabulary
from everyreader.search.pagefind import write_index
from everyreader.types import Page
from tiny_site import GOOD, MKDOCS_YML, PAGE, write

TEA = Page(
    "tea/easy/",
    "en",
    "<!doctype html><html lang=en><body><nav>Menu</nav><main><h1>Green <b>tea</b></h1>"
    "<article><h2 id=hot>Hot</h2><p>It’s &lt;hot&gt; at 80.</p></article></main></body></html>",
    version="easy",
    meta={"description": "A drink."},
)


def test_an_entry_holds_the_title_and_the_words_of_the_page_alone() -> None:
    found = entry(TEA, heading(TEA), "assets/tea.svg")

    tree = parse(found.html)
    assert "Green tea" == tree.select_one("h1").text
    assert "<hot>" in tree.select_one("section").text
    assert "A drink." == tree.select_one("h1 ~ p").text
    assert "Menu" not in found.html
    assert ["picture:assets/tea.svg"] == [
        element.attr("data-pagefind-meta") for element in tree.select("[data-pagefind-meta]")
    ]


def test_what_the_build_repeats_on_many_pages_is_left_out() -> None:
    html = TEA.html.replace("<p>It", '<p>Milk</p><div class="meaning">Milk is white.</div><p>It')

    found = entry(replace(TEA, html=html), "Tea", "")

    assert "Milk" in found.html
    assert "white" not in found.html


def test_the_words_that_most_pages_have_come_first() -> None:
    pages = [replace(TEA, html=TEA.html.replace("Hot", word)) for word in ("Tea-time", "Tea")]

    found = vocabulary([entry(page, "Tea", "") for page in pages])["en"]

    assert ["80", "at", "drink", "hot", "it's", "tea", "tea-time", "time"] == found[:8]


def test_a_title_can_not_break_out_of_its_place() -> None:
    found = entry(TEA, "<script>", '" onload="')

    assert [] == parse(found.html).select("script, [onload]")


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    pages = [
        Page(f"{code}/{version}/", code, TEA.html.replace("lang=en", f"lang={code}"), version=version)
        for code in ("en", "cy", "fr", "ar", "ur", "pl")
        for version in ("easy", "standard")
    ]
    written = []
    for folder in (tmp_path / "one", tmp_path / "other"):
        write_index([entry(page, heading(page), "") for page in pages], folder)
        written.append({file.relative_to(folder): file.read_bytes() for file in folder.rglob("*.*")})

    assert written[0] == written[1]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("searched")
    config = MKDOCS_YML.replace("plugins:\n", "plugins:\n  - everyreader/search\n")
    write(folder, {**GOOD, "mkdocs.yml": config, "docs/ar/index.md": PAGE.replace("Tea", "شاي")})
    built = mkdocs(folder, "build")
    assert built.returncode == 0, built.stdout
    return folder / "site"


def test_each_language_has_an_index_of_its_own(tiny: Path) -> None:
    languages = json.loads((tiny / "pagefind/pagefind-entry.json").read_text("utf-8"))["languages"]

    assert {"en", "ar"} == languages.keys()
    assert (tiny / "pagefind/words-ar.json").is_file()


def test_an_option_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    config = MKDOCS_YML.replace("plugins:\n", "plugins:\n  - everyreader/search: {rule: 1}\n")
    write(tmp_path, {**GOOD, "mkdocs.yml": config})

    built = mkdocs(tmp_path, "build")

    assert built.returncode != 0
    assert "everyreader has no option 'rule'" in built.stdout
