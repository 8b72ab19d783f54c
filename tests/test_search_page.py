"""Readers search by keyboard, in any form of a word, and hear what is found; nothing is loaded before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from conftest import ROOT, BuiltSite

LISTS = Path(__file__).parent / "search"


def rows(folder: Path) -> dict[str, list[list[str]]]:
    """The lines of each language's list, by its code."""
    files = sorted(folder.glob("*.tsv"))
    return {
        file.stem: [line.split("\t") for line in file.read_text("utf-8").splitlines() if line[:1] != "#"]
        for file in files
    }


QUERIES = rows(LISTS)
MISSPELT = rows(LISTS / "misspelt")
SHARE = 0.95  # of a language's questions whose page must be among the first three


@pytest.mark.parametrize("code", QUERIES)
def test_each_list_of_questions_is_long_enough_and_names_pages_that_exist(code: str) -> None:
    docs = ROOT / "docs" / code

    assert len(QUERIES[code]) >= 24
    assert [] == [page for _, page, *_ in QUERIES[code] if not (docs / page / "index.md").is_file()]


def test_each_language_of_the_site_has_its_lists() -> None:
    languages = {folder.parent.name for folder in ROOT.glob("docs/*/search")}

    assert languages == QUERIES.keys()
    assert languages == {code for code, words in MISSPELT.items() if len(words) >= 5}


@pytest.fixture(scope="module")
def tab(browser: Any) -> Iterator[Any]:
    with browser.new_context() as context:
        yield context.new_page()


def opened(tab: Any, site: BuiltSite, code: str) -> str:
    """Open the page of the search in a language, and return the address of the language."""
    root = site.url if code == "en" else f"{site.url}{code}/"
    tab.goto(f"{root}search/")
    return root


def answered(tab: Any) -> None:
    tab.wait_for_selector("#search-status[aria-busy=false] p", timeout=15_000)


def asked(tab: Any, root: str, question: str, version: str = "") -> list[str]:
    """Type a question into the open page: addresses of what it finds, inside the language."""
    tab.check(f"[name=version][value='{version}']")
    tab.fill("#q", question)
    tab.press("#q", "Enter")
    answered(tab)
    hits = tab.locator(".hits h2 a").evaluate_all("links => links.map(link => link.href)")
    return [address.removeprefix(root) for address in hits]


@pytest.mark.browser
@pytest.mark.parametrize("code", QUERIES)
def test_questions_find_their_page_and_no_word_that_has_pages_is_put_right(
    tab: Any, site: BuiltSite, code: str
) -> None:
    root = opened(tab, site, code)
    missed = {}
    put_right = []
    for question, page, *version in QUERIES[code]:
        first = asked(tab, root, question, "".join(version))[:3]
        wanted = (
            {f"{page}/", f"{page}/easy/"} if not version else {f"{page}/{'easy/' * (version == ['easy'])}"}
        )
        if not wanted & set(first):
            missed[question] = first
        if first and tab.locator("#search-status a").count():
            put_right.append(question)

    assert [] == put_right
    assert len(missed) <= (1 - SHARE) * len(QUERIES[code]), missed


@pytest.mark.browser
@pytest.mark.parametrize("code", MISSPELT)
def test_a_word_with_one_wrong_letter_is_offered_a_nearer_one(tab: Any, site: BuiltSite, code: str) -> None:
    root = opened(tab, site, code)
    offered = {}
    for question, _ in MISSPELT[code]:
        asked(tab, root, question)
        offered[question] = "".join(tab.locator("#search-status a").all_text_contents())

    assert dict(MISSPELT[code]) == offered


@pytest.mark.browser
def test_easy_read_pages_can_be_asked_for_alone(tab: Any, site: BuiltSite) -> None:
    addresses = asked(tab, opened(tab, site, "en"), "power", "easy")

    assert addresses
    assert {True} == {address.endswith("easy/") for address in addresses}
    assert {"Easy Read"} == set(tab.locator(".hits .tag").all_text_contents())


@pytest.mark.browser
def test_a_word_that_is_spelt_wrong_is_answered_with_a_nearer_one(tab: Any, site: BuiltSite) -> None:
    asked(tab, opened(tab, site, "en"), "equalty")

    tab.keyboard.press("Tab")  # from the field to the button, the choice of versions, the offer
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".hits a")

    assert "equality" == tab.input_value("#q")


@pytest.mark.browser
def test_the_answer_is_said_aloud_and_the_keyboard_reaches_it(tab: Any, site: BuiltSite) -> None:
    tab.goto(f"{site.url}search/")
    tab.focus("#q")
    tab.keyboard.type("jigsaw")
    tab.keyboard.press("Enter")
    tab.wait_for_function("document.getElementById('search-status').textContent.includes('jigsaw')")

    tab.focus("[name=version]:checked")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.matches('.hits a')")


@pytest.mark.browser
def test_text_of_the_question_is_no_markup(tab: Any, site: BuiltSite) -> None:
    tab.goto(f"{site.url}search/?q={quote('<img src=x onerror=document.title=1>')}")
    answered(tab)

    assert "1" != tab.title()
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


@pytest.mark.browser
def test_a_page_and_its_easy_read_version_are_one_hit(tab: Any, site: BuiltSite) -> None:
    addresses = asked(tab, opened(tab, site, "en"), "ladder")

    pages = [address.removesuffix("easy/") for address in addresses]
    assert len(set(pages)) == len(pages)
    assert {"Standard", "Easy Read"} == set(tab.locator(".hits li:first-child .meta > *").all_text_contents())


@pytest.mark.browser
def test_pages_with_some_words_are_shown_and_said_to_be_so(tab: Any, site: BuiltSite) -> None:
    assert asked(tab, opened(tab, site, "en"), "jigsaw xylophones")
    assert "some of them" in tab.inner_text("#search-status")


@pytest.mark.browser
def test_the_answer_is_said_once(tab: Any, site: BuiltSite) -> None:
    opened(tab, site, "en")
    tab.evaluate("""() => {
      window.said = [];
      const status = document.getElementById("search-status");
      const note = () => status.ariaBusy !== "true" && said.push(status.textContent);
      new MutationObserver(note).observe(status, { childList: true, subtree: true });
    }""")
    asked(tab, site.url, "jigsaw")

    assert [tab.inner_text("#search-status")] == tab.evaluate("window.said")


@pytest.mark.browser
def test_an_address_with_a_question_is_answered_and_back_leads_to_the_last(tab: Any, site: BuiltSite) -> None:
    tab.goto(f"{site.url}ar/search/?q={quote('والمساواة')}")
    answered(tab)
    asked(tab, f"{site.url}ar/", "التنوع")

    tab.go_back()
    answered(tab)

    assert "والمساواة" == tab.input_value("#q")


@pytest.mark.browser
def test_a_page_that_stands_in_for_a_translation_is_not_found(site: BuiltSite) -> None:
    known = {
        code: (site.folder / f"pagefind/words-{code}.json").read_text("utf-8") for code in site.languages
    }
    pages = {page["url"] for text in known.values() for page in json.loads(text)["pages"].values()}

    assert site.fallbacks
    assert set() == pages & set(site.fallbacks)


@pytest.mark.browser
def test_a_file_says_that_it_can_not_be_searched(tab: Any, site: BuiltSite) -> None:
    tab.goto(f"{(site.folder / 'search/index.html').as_uri()}?q=power")

    assert "works on the website only" in tab.inner_text("#search-status")
