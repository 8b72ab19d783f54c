"""Readers find pages by words in any form, in their own language, by keyboard; nothing is loaded before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, BuiltSite, mkdocs
from everyreader.html import parse
from everyreader.search.entries import entry, heading, vocabulary
from everyreader.search.pagefind import write_index
from everyreader.types import Page
from tiny_site import GOOD, MKDOCS_YML, PAGE, write

FILES = sorted((Path(__file__).parent / "search").glob("*.tsv"))
QUERIES = {
    file.stem: [line.split("\t") for line in file.read_text("utf-8").splitlines() if line[:1] != "#"]
    for file in FILES
}
SHARE = 0.95  # of a language's questions whose page must be among the first three
TEA = Page(
    "tea/easy/",
    "en",
    "<!doctype html><html lang=en><body><nav>Menu</nav><main><h1>Green <b>tea</b></h1>"
    "<article><h2 id=hot>Hot</h2><p>It’s &lt;hot&gt; at 80.</p></article></main></body></html>",
    version="easy",
)


def test_an_entry_holds_the_title_and_the_words_of_the_page_alone() -> None:
    found = entry(TEA, heading(TEA), "assets/tea.svg")

    tree = parse(found.html)
    assert "Green tea" == tree.select_one("h1").text
    assert "<hot>" in tree.select_one("section").text
    assert "Menu" not in found.html
    assert ["version:easy", "picture:assets/tea.svg"] == [
        element.attr("data-pagefind-meta") for element in tree.select("[data-pagefind-meta]")
    ]


def test_words_that_may_have_been_meant_have_four_letters_or_more() -> None:
    assert {"en": ["green", "it's"]} == vocabulary([entry(TEA, heading(TEA), "")])


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


@pytest.mark.parametrize("code", QUERIES)
def test_each_list_of_questions_is_long_enough_and_names_pages_that_exist(code: str) -> None:
    docs = ROOT / "docs/en"

    assert len(QUERIES[code]) >= 20
    assert [] == [page for _, page in QUERIES[code] if not (docs / page / "index.md").is_file()]


@pytest.fixture(scope="module")
def tab(browser: Any) -> Iterator[Any]:
    with browser.new_context() as context:
        yield context.new_page()


def found(tab: Any, site: BuiltSite, code: str, question: str, version: str = "") -> list[str]:
    """Addresses of what a question finds, inside the language, without the version."""
    root = site.url if code == "en" else f"{site.url}{code}/"
    tab.goto(f"{root}search/?q={question}&version={version}")
    tab.wait_for_function("!document.getElementById('search-status').textContent.includes('…')")
    hits = tab.locator(".hits a").evaluate_all("links => links.map(link => link.href)")
    return [address.removeprefix(root) for address in hits]


@pytest.mark.browser
@pytest.mark.parametrize("code", QUERIES)
def test_questions_find_their_page_among_the_first_three(tab: Any, site: BuiltSite, code: str) -> None:
    missed = {}
    for question, page in QUERIES[code]:
        first = found(tab, site, code, question)[:3]
        if page not in {address.rstrip("/").removesuffix("easy").rstrip("/") for address in first}:
            missed[question] = first

    assert len(missed) <= (1 - SHARE) * len(QUERIES[code]), missed


@pytest.mark.browser
def test_easy_read_pages_can_be_asked_for_alone(tab: Any, site: BuiltSite) -> None:
    addresses = found(tab, site, "en", "power", "easy")

    assert addresses
    assert {True} == {address.endswith("easy/") for address in addresses}
    assert {"Easy Read"} == set(tab.locator(".hits .tag").all_text_contents())


@pytest.mark.browser
def test_a_word_that_is_spelt_wrong_is_answered_with_a_nearer_one(tab: Any, site: BuiltSite) -> None:
    found(tab, site, "en", "equalty")

    tab.locator("#search-status a").click()
    tab.wait_for_selector(".hits a")

    assert "equality" == tab.input_value("#q")


@pytest.mark.browser
def test_the_answer_is_said_aloud_and_the_keyboard_reaches_it(tab: Any, site: BuiltSite) -> None:
    tab.goto(f"{site.url}search/")
    tab.focus("#q")
    tab.keyboard.type("jigsaw")
    tab.keyboard.press("Enter")
    tab.wait_for_function("document.getElementById('search-status').textContent.includes('jigsaw')")

    tab.focus(".find button")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.matches('.hits a')")


@pytest.mark.browser
def test_text_of_the_question_is_no_markup(tab: Any, site: BuiltSite) -> None:
    found(tab, site, "en", "%3Cimg src=x onerror=document.title='bad'%3E")

    assert "bad" != tab.title()
    assert 0 == tab.locator("#search-status img").count()


@pytest.mark.browser
def test_nothing_is_loaded_before_somebody_searches(browser: Any, site: BuiltSite) -> None:
    with browser.new_context() as context:
        tab = context.new_page()
        asked: list[str] = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(f"{site.url}search/", wait_until="networkidle")

    assert [] == [address for address in asked if "pagefind" in address]


@pytest.mark.browser
def test_without_javascript_the_page_says_what_to_do(browser: Any, site: BuiltSite) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        tab = context.new_page()
        tab.goto(f"{site.url}search/")

        assert "needs JavaScript" in tab.locator("noscript p").inner_text()
