"""Languages in a real browser: what is offered on the first visit, the 404 page, the list of languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from conftest import BuiltSite
from everyreader.registry import languages
from test_browser import THEMES, Seen, judge

pytestmark = pytest.mark.browser

NO_STORAGE = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("", "SecurityError") },
})"""
MOVED = """() => new Promise((done) => {
  const moved = (list) => list.getEntries().flatMap(({ sources }) => sources.map(({ node }) => node));
  const watch = (list) => done(moved(list).some((node) => node?.matches?.(".offer, .site, .brand")));
  new PerformanceObserver(watch).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(false), 500);
})"""
CUT = """() => [...document.querySelectorAll(".switch li > *")].flatMap((half) => {
  const text = [...half.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const range = document.createRange();
  return [...text.data.matchAll(/\\S+/g)].flatMap((word) => {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return range.getClientRects().length > 1 ? word[0] : [];
  });
})"""
HEAD = "[document.documentElement.lang, document.documentElement.dir, document.title]"


def others(site: BuiltSite) -> list[str]:
    return [code for code in site.languages if code != "en"]


@pytest.fixture
def visit(site: BuiltSite, browser: Any) -> Iterator[Any]:
    """A function that opens the first page in a new browser that prefers some languages, the first most."""
    opened = []

    def open_page(*preferred: str, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": 360, "height": 800}, **options)
        opened.append(context)
        page = context.new_page()
        page.add_init_script(
            f"Object.defineProperty(navigator, 'languages', {{ get: () => {list(preferred)} }})"
        )
        page.goto(site.url)
        return page

    yield open_page
    for context in opened:
        context.close()


def test_on_the_first_visit_the_language_of_the_browser_is_offered_in_it(site: BuiltSite, visit: Any) -> None:
    for code in others(site):
        page = visit(f"{code}-GB", "en")
        offer = page.locator(".offer:visible")
        language = languages()[code]

        assert [language.interface["offer_text"]] == offer.locator("p").all_text_contents()
        assert (code, language.direction) == (offer.get_attribute("lang"), offer.get_attribute("dir"))
        assert site.url == page.url


@pytest.mark.parametrize("preferred", [["en-GB", "cy"], ["de"], ["de", "en", "cy"], ["EN"], []])
def test_nothing_is_offered_to_who_prefers_this_language_or_none_that_the_site_has(
    visit: Any, preferred: list[str]
) -> None:
    assert 0 == visit(*preferred).locator(".offer:visible").count()


def test_the_first_language_that_the_site_has_is_offered(visit: Any) -> None:
    assert "ar" == visit("de", "ar", "cy", "en").locator(".offer:visible").get_attribute("lang")


def test_the_offer_is_taken_by_keyboard_and_not_made_again(site: BuiltSite, visit: Any) -> None:
    page = visit("cy")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site.url}cy/")
    page.goto(site.url)

    assert 0 == page.locator(".offer:visible").count()
    assert [] == page.context.cookies()


def test_who_stays_is_not_asked_again_and_goes_on_at_the_header(site: BuiltSite, visit: Any) -> None:
    page = visit("ar")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert 0 == page.locator(".offer:visible").count()
    assert page.evaluate("document.activeElement.matches('.brand')")
    page.reload()
    assert (0, site.url) == (page.locator(".offer:visible").count(), page.url)


def test_who_chose_a_language_in_the_list_is_not_asked_again(site: BuiltSite, visit: Any) -> None:
    page = visit("cy")
    page.goto(f"{site.url}ar/")
    page.locator("header details:has(a[hreflang=en]) > summary").click()
    page.locator("header a[hreflang=en]").click()
    page.wait_for_url(site.url)

    assert 0 == page.locator(".offer:visible").count()


def test_the_offer_works_where_nothing_can_be_stored(site: BuiltSite, visit: Any) -> None:
    page = visit("fr")
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(NO_STORAGE)
    page.reload()
    page.locator(".offer:visible button").click()

    assert 0 == page.locator(".offer:visible").count()
    page.reload()
    page.locator(".offer:visible a").click()
    page.wait_for_url(f"{site.url}fr/")
    assert [] == complaints


def test_the_header_stands_in_its_place_from_the_first_paint_on(visit: Any) -> None:
    page = visit("ur")

    assert page.locator(".offer:visible").count()
    assert not page.evaluate(MOVED)


def test_without_javascript_nothing_is_offered(visit: Any) -> None:
    assert 0 == visit("cy", java_script_enabled=False).locator(".offer:visible").count()


def test_the_easy_first_page_offers_the_easy_one(site: BuiltSite, visit: Any) -> None:
    page = visit("cy")
    page.goto(f"{site.url}easy/")
    page.locator(".offer:visible a").click()

    page.wait_for_url(f"{site.url}cy/easy/")


def test_no_other_page_offers_a_language(site: BuiltSite) -> None:
    assert {"", "easy/"} == {a for a in site.pages if site.documents[a].select(".offer")}


def test_a_copy_on_a_disk_offers_a_file(site: BuiltSite, visit: Any) -> None:
    page = visit("cy")
    page.goto((site.folder / "index.html").as_uri())
    page.locator(".offer:visible a").click()

    page.wait_for_url((site.folder / "cy/index.html").as_uri())


@pytest.mark.parametrize("rest", ["nothing/", "no/such/page/deep/down", "%E0%A4%A", "?q=cy/"])
def test_a_wrong_address_is_answered_in_its_language(site: BuiltSite, visit: Any, rest: str) -> None:
    page = visit("de")
    for code in site.languages:
        language = languages()[code]
        page.goto(site.url + (rest if code == "en" else f"{code}/nothing/{rest}"))
        if code == "en" and rest.startswith("?"):
            continue  # the first page itself

        said = language.interface["not_found_title"]
        lang, direction, title = page.evaluate(HEAD)
        assert (code, language.direction) == (lang, direction)
        assert title.startswith(f"{said} – ")
        assert [said] == page.locator("h1").all_text_contents()
        assert ["main"] == page.locator("[id=main]").evaluate_all("all => all.map(one => one.localName)")


def test_from_a_wrong_address_readers_search_in_their_language(site: BuiltSite, visit: Any) -> None:
    page = visit("de")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.url}cy/nothing/")
    assert [] == [url for url in asked if "pagefind" in url]
    page.locator("main input[name=q]").fill("jig-so")
    page.keyboard.press("Enter")

    page.wait_for_url(f"{site.url}cy/search/?q=jig-so")
    assert "jig-so" == page.input_value("#q")


def test_the_404_page_has_the_reading_tools_and_every_language(site: BuiltSite, visit: Any) -> None:
    page = visit("de")
    page.goto(f"{site.url}ur/nothing/")
    page.locator("#reading-tools > summary").click()
    page.locator("#reading-tools input[name=theme][value=dark]").check()

    assert "dark" == page.locator("html").get_attribute("data-theme")
    names = page.locator("main nav a").all_text_contents()
    assert sorted(languages()[code].name for code in site.languages) == sorted(names)


def test_axe_finds_nothing_in_what_is_offered_and_on_the_404_page(site: BuiltSite, visit: Any) -> None:
    found = Seen()
    page = visit("ur")
    judge(page, found, "the offer", THEMES)
    for address in ("nothing/", "ar/nothing/", "cy/nothing/"):
        page.goto(site.url + address)
        judge(page, found, address, THEMES)

    assert {theme: [] for theme in THEMES} == found.violations


def test_without_javascript_a_wrong_address_is_answered_in_all_languages(site: BuiltSite, visit: Any) -> None:
    page = visit("cy", java_script_enabled=False)
    page.goto(f"{site.url}cy/nothing/")

    said = {languages()[code].interface["not_found_title"] for code in site.languages}
    assert said == set(page.locator("main :is(h1, h2):visible").all_text_contents())


def test_by_keyboard_the_list_leads_round_all_languages_on_the_same_easy_page(
    site: BuiltSite, visit: Any
) -> None:
    page = visit("de")
    page.goto(f"{site.url}jigsaw/easy/")
    for code in [*others(site), "en"]:
        page.locator("header details:has(a[hreflang]) > summary").focus()
        page.keyboard.press("Enter")
        while page.evaluate("document.activeElement.lang") != code:
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site.url}{'' if code == 'en' else code + '/'}jigsaw/easy/")

        assert code == page.evaluate("document.documentElement.lang")


def test_a_page_that_stands_in_speaks_both_languages_aright(site: BuiltSite, visit: Any) -> None:
    """Its frame runs as its readers read, its words as they are written, and both have their own letters."""
    page = visit("de")
    page.goto(f"{site.url}ar/about/rules/")
    seen = page.evaluate(
        """() => ["html", "header", ".notice", "main article"].map((selector) => {
          const { direction, fontFamily } = getComputedStyle(document.querySelector(selector));
          return [selector, direction, fontFamily.split(",")[0]];
        })"""
    )

    assert [
        ["html", "ltr", '"Atkinson Hyperlegible Next"'],
        ["header", "rtl", "Vazirmatn"],
        [".notice", "rtl", "Vazirmatn"],
        ["main article", "ltr", '"Atkinson Hyperlegible Next"'],
    ] == seen
    size = "parseFloat(getComputedStyle(document.querySelector('header .tool')).fontSize)"
    mixed = page.evaluate(size)
    page.goto(f"{site.url}ar/about/")
    assert page.evaluate(size) == mixed


@pytest.mark.parametrize("width", [320, 360, 412])
def test_no_phone_cuts_a_word_of_the_version_switch_in_two(site: BuiltSite, browser: Any, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        page = context.new_page()
        cut = []
        for code in site.languages:
            page.goto(f"{site.url}{'' if code == 'en' else f'{code}/'}jigsaw/")
            cut += page.evaluate(CUT)

    assert [] == cut
