"""The site without a mouse, and without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from conftest import BuiltSite

pytestmark = pytest.mark.browser

# What Tab must stop at, in order: all that can have focus and is shown; one of each group of radio buttons.
STOPS = """() => {
  const can = "a[href], button, input:not([disabled]), select, textarea, summary, [tabindex='0']";
  const shown = [...document.querySelectorAll(can)].filter((element) => element.checkVisibility());
  const one = (element) => element.type !== "radio" || element.checked;
  window.stops = shown.filter(one);
  return window.stops.length;
}"""
# The number of the stop that has focus (-1: none of them), and whether one can see it.
FOCUS = """() => {
  const element = document.activeElement;
  const drawing = element.closest("svg") ?? element;  // the ring of a piece is drawn over all pieces
  const parts = [element, ...drawing.querySelectorAll("*"), ...(element.labels ?? [])];
  const ringed = ({ outlineStyle, outlineWidth, boxShadow, display }) =>
    [outlineStyle, outlineWidth, boxShadow, display].join();
  const look = () => parts.map((part) => ringed(getComputedStyle(part))).join();
  const focused = look();
  element.blur();
  const plain = look();
  element.focus();
  const box = element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return [window.stops.indexOf(element), inside && focused !== plain];
}"""
ADDRESSES = (
    "",
    "easy/",
    "what-is-co-production/",
    "jigsaw/",
    "word-list/",
    "ar/",
    "ar/what-is-co-production/easy/",
)


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    with browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture
def plain_page(browser: Any) -> Iterator[Any]:
    """A window of a browser in which JavaScript is off."""
    with browser.new_context(java_script_enabled=False) as context:
        yield context.new_page()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("address", ADDRESSES)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    site: BuiltSite, page: Any, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site.url + address)
    expected = list(range(page.evaluate(STOPS)))

    reached, unseen = [], []
    for _ in expected:
        page.keyboard.press("Tab")
        number, visible = page.evaluate(FOCUS)
        reached.append(number)
        unseen += [] if visible else [page.evaluate("document.activeElement.outerHTML.slice(0, 120)")]

    assert expected == reached
    assert [] == unseen


def test_the_first_stop_skips_to_the_words(site: BuiltSite, page: Any) -> None:
    page.goto(site.url + "what-is-co-production/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("width", [1280, 360])
def test_escape_closes_an_open_panel_and_focus_goes_back(site: BuiltSite, page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site.url)
    panels = page.locator("header details")
    assert panels.count() >= 3
    for number in range(panels.count()):
        panels.nth(number).locator("> summary").focus()
        page.keyboard.press("Enter")
        assert panels.nth(number).evaluate("(panel) => panel.open")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")

        assert not panels.nth(number).evaluate("(panel) => panel.open")
        assert panels.nth(number).evaluate(
            "(panel) => document.activeElement === panel.querySelector('summary')"
        )


def test_a_word_opens_its_meaning_and_escape_closes_it(site: BuiltSite, page: Any) -> None:
    page.goto(site.url + "what-is-co-production/")
    word = page.locator("article button[popovertarget]").first
    meaning = page.locator(f"[id='{word.get_attribute('popovertarget')}']")

    word.focus()
    page.keyboard.press("Enter")
    assert meaning.is_visible()
    page.keyboard.press("Escape")
    assert not meaning.is_visible()


def test_a_choice_of_colours_is_kept_on_the_next_page(site: BuiltSite, page: Any) -> None:
    page.goto(site.url)
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("#reading-tools > summary").click()
    page.locator("#reading-tools input[name=theme][value=dark]").check()
    page.goto(site.url + "what-is-co-production/")

    assert "dark" == page.locator("html").get_attribute("data-theme")
    assert before != page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_letters_can_be_made_bigger(site: BuiltSite, page: Any) -> None:
    sizes = []
    page.goto(site.url + "what-is-co-production/")
    page.locator("#reading-tools > summary").click()
    for choice in page.locator("#reading-tools input[name=size]").all():
        choice.check()
        sizes.append(
            page.evaluate("parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)")
        )

    assert sorted(set(sizes)) == sizes
    assert sizes[-1] >= 1.5 * sizes[0]


def test_who_prefers_dark_gets_dark(site: BuiltSite, browser: Any) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        with browser.new_context(color_scheme=scheme) as context:
            page = context.new_page()
            page.goto(site.url)
            grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert grounds[0] != grounds[1]


def test_without_script_menu_languages_and_versions_work(site: BuiltSite, plain_page: Any) -> None:
    plain_page.goto(site.url + "what-is-co-production/")
    menu = plain_page.locator("header details > summary").first
    menu.click()
    assert plain_page.locator("header details nav a").first.is_visible()

    menu.click()
    plain_page.locator(".switch a:not([aria-current])").click()
    assert site.url + "what-is-co-production/easy/" == plain_page.url

    plain_page.locator("header details:has(a[hreflang=ar]) > summary").click()
    plain_page.locator("header a[hreflang=ar]").click()
    assert site.url + "ar/what-is-co-production/easy/" == plain_page.url


def test_without_script_nothing_is_offered_that_needs_it(site: BuiltSite, plain_page: Any) -> None:
    plain_page.goto(site.url)

    assert not plain_page.locator("#reading-tools").is_visible()
