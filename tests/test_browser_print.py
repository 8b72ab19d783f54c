"""Pages as a browser prints them: calm, large enough, and with all that the screen folds away."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import BuiltSite

pytestmark = pytest.mark.browser
PAGES = (
    "power/",
    "history/",
    "sources/",
    "what-is-co-production/easy/",
    "worksheets/rate-the-jigsaw/",
    "ar/what-is-co-production/",
    "ar/what-is-co-production/easy/",
)
SMALLEST = """() => Math.min(...[...document.querySelectorAll("body *")]
    .filter(element => element.checkVisibility())
    .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .map(element => parseFloat(getComputedStyle(element).fontSize) * 0.75))"""
BESIDE = """() => [...document.querySelectorAll(".rows > li, .asked:has(> p > img)")].map(row => {
    const [picture, words] = [row.querySelector("img"), row.querySelector("div p, .choice, p + p")];
    const [one, other] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
    return one.right <= other.left + 1 || other.right <= one.left + 1;
})"""


@pytest.fixture
def printed(site: BuiltSite, browser: Any, request: pytest.FixtureRequest) -> Any:
    tab = browser.new_page(viewport={"width": 794, "height": 1123})  # A4 at 96 dots an inch
    tab.emulate_media(media="print")
    tab.goto(site.url + request.param)
    yield tab
    tab.close()


@pytest.mark.parametrize("printed", PAGES, indirect=True)
def test_no_letters_are_smaller_than_14_points(printed: Any) -> None:
    assert printed.evaluate(SMALLEST) >= 14 - 0.01  # pixels are not whole points


@pytest.mark.parametrize("printed", PAGES, indirect=True)
def test_nothing_is_there_to_press_or_to_go_elsewhere(printed: Any) -> None:
    shown = printed.evaluate(
        '() => [...document.querySelectorAll("nav, .tools, .skip, .ways, .onward, [popover]")]'
        ".filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 80))"
    )

    assert [] == shown


@pytest.mark.parametrize("printed", PAGES[3:], indirect=True)
def test_pictures_stand_beside_words(printed: Any) -> None:
    rows = printed.evaluate(BESIDE)

    assert rows == [True] * len(rows)


@pytest.mark.parametrize("printed", ["power/"], indirect=True)
def test_an_address_follows_each_link_that_leads_away(printed: Any) -> None:
    links = printed.evaluate(
        """() => [...document.querySelectorAll("article a[href^=http]")].map(link =>
            [link.getAttribute("href"), getComputedStyle(link, "::after").content])"""
    )

    assert links
    assert all(f"({address})" in said for address, said in links)


@pytest.mark.parametrize("printed", ["power/"], indirect=True)
def test_what_is_folded_is_open(printed: Any) -> None:
    printed.evaluate(
        '() => document.querySelector("article").insertAdjacentHTML("beforeend",'
        ' "<details><summary>Tea</summary><p id=inside>We drink it.</p></details>")'
    )

    assert printed.locator("#inside").bounding_box()["height"] > 10
