"""Pages from right to left: their parts are mirrored, and words of two directions stand in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from conftest import ROOT, BuiltSite
from everyreader.html import attribute

pytestmark = pytest.mark.browser

TURNED = {file.name for file in (ROOT / "docs/assets/pictures/rtl").glob("*.svg")}
# The distance of each element from the side on which its page begins.
BEGINNINGS = """(selectors) => selectors.map((selector) => {
  const element = document.querySelector(selector);
  const { left, right } = element.getBoundingClientRect();
  const page = document.documentElement;
  return Math.round(getComputedStyle(page).direction === "rtl" ? page.clientWidth - right : left);
})"""
# The words of each block that runs from the right and has Latin letters, in the order of reading, and
# where each stands. `side` is the direction of its letters: none for numbers, and for a word in two pieces.
LINES = r"""() => {
  const blocks = new Map();
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const flows = (element) => getComputedStyle(element).display === "inline";
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: parent } = node;
    if (!/\S/.test(node.data) || parent.closest("svg, .source, noscript, script, .meaning")) continue;
    let block = parent;
    while (flows(block)) block = block.parentElement;
    if (!/[a-z]/i.test(block.textContent) || getComputedStyle(block).direction !== "rtl") continue;
    if (!blocks.has(block)) blocks.set(block, []);
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = [...range.getClientRects()];
      const side = /[\u0600-\u06ff]/.test(word) ? "rtl" : /[a-z]/i.test(word) ? "ltr" : "";
      const [{ left, right, top, bottom }] = boxes.length ? boxes : [{}];
      const whole = boxes.length === 1 && side;
      const line = (top + bottom) / 2;
      blocks.get(block).push({ word, left, right, line, high: bottom - top, side: whole });
    }
  }
  return [...blocks.values()];
}"""
BESIDE = 0.5  # of a line's height: words that are nearer than that to one another stand on one line


def words_out_of_order(blocks: list[list[dict[str, Any]]]) -> Iterator[str]:
    """Pairs of neighbours on a line whose second stands on the wrong side of the first."""
    for words in blocks:
        for first, second in pairwise(words):
            known = first["side"] and second["side"]
            if known and abs(first["line"] - second["line"]) < BESIDE * first["high"]:
                to_the_right = first["side"] == second["side"] == "ltr"
                if to_the_right != (second["left"] >= first["left"]):
                    yield f"{first['word']} {second['word']}"


def right_to_left(site: BuiltSite) -> list[str]:
    return [code for code in site.languages if site.direction(f"{code}/") == "rtl"]


@pytest.fixture(scope="module")
def page(browser: Any) -> Iterator[Any]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield context.new_page()


def test_the_site_has_languages_that_run_from_right_to_left(site: BuiltSite) -> None:
    assert right_to_left(site)


@pytest.mark.parametrize(
    ("address", "selectors"),
    [
        ("", ["header .brand svg", ".hero h1", ".door img", ".foot h2"]),
        (
            "power/",
            ["header .brand svg", ".head h1", ".switch", ".status .icon", "article table", "article th"],
        ),
        ("power/easy/", ["article .rows img", "article .number", ".status .icon"]),
        ("history/", [".timeline li"]),
        ("what-is-co-production/", ["article figure.quote", "article .admonition"]),
    ],
)
def test_what_begins_on_the_left_begins_on_the_right(
    site: BuiltSite, page: Any, address: str, selectors: list[str]
) -> None:
    page.goto(site.url + address)
    expected = page.evaluate(BEGINNINGS, selectors)
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/{address}")

        assert expected == page.evaluate(BEGINNINGS, selectors), code


def test_menu_list_of_parts_and_picture_stand_on_the_left(site: BuiltSite, page: Any) -> None:
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/power/")
        middle = page.evaluate("innerWidth / 2")
        for selector in ("header .tools", ".toc", ".head .sign"):
            box = page.locator(selector).first.bounding_box()

            assert box["x"] + box["width"] < middle, (code, selector)


def test_arrows_point_on_and_back_as_the_page_is_read(site: BuiltSite, page: Any) -> None:
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/power/")

        scales = page.locator(".onward .turns").evaluate_all(
            "all => all.map(one => getComputedStyle(one).scale)"
        )
        assert ["-1 1", "-1 1"] == scales
        crumb = "getComputedStyle(document.querySelector('.crumbs li + li'), '::before').rotate"
        assert "-45deg" == page.evaluate(crumb)


def test_lists_and_tables_run_from_the_right(site: BuiltSite, page: Any) -> None:
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/power/")
        heads = page.locator("article table").first.locator("th")
        places = heads.evaluate_all("all => all.map(one => one.getBoundingClientRect().left)")
        assert sorted(places, reverse=True) == places
        page.goto(f"{site.url}{code}/about/")
        gap = page.evaluate(
            """() => {
              const { paddingLeft, paddingRight } = getComputedStyle(document.querySelector("article ul"));
              return [paddingLeft, paddingRight].map(parseFloat);
            }"""
        )
        assert gap[0] < gap[1]


def test_the_jigsaw_has_no_direction(site: BuiltSite, page: Any) -> None:
    """A jigsaw that is mirrored would be another one than the one on paper."""
    places = "all => all.map(one => one.getBBox().x)"
    page.goto(f"{site.url}jigsaw/")
    expected = page.locator("svg.jigsaw > a").evaluate_all(places)
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/jigsaw/")

        assert expected == page.locator("svg.jigsaw > a").evaluate_all(places)


def test_pictures_with_a_direction_are_turned_where_the_words_run_from_the_right(site: BuiltSite) -> None:
    codes = right_to_left(site)
    shown = set()
    for address in site.pages:
        turned = site.language(address) in codes and address not in site.fallbacks
        for image in site.documents[address].select("main img"):
            folder, _, name = (attribute(image, "src") or "").rpartition("/")
            shown |= {(name, turned)} if name in TURNED else set()

            expected = turned and name in TURNED
            assert expected == folder.endswith("/rtl"), (address, name)
    assert {True, False} == {turned for _, turned in shown}


def test_words_of_two_directions_on_a_line_stand_in_order(site: BuiltSite, page: Any) -> None:
    """English titles, names and sources in Arabic and Urdu text: each of their words after the one before."""
    wrong, mixed = [], 0
    standard = set(site.pages) - set(site.twins)  # a twin has the names of its page, in shorter sentences
    for address in sorted(a for a in standard if site.language(a) in right_to_left(site)):
        page.goto(site.url + address, wait_until="domcontentloaded")
        blocks = page.evaluate(LINES)
        wrong += [f"{address}: {pair}" for pair in words_out_of_order(blocks)]
        mixed += sum({"rtl", "ltr"} <= {word["side"] for word in words} for words in blocks)

    assert [] == wrong
    assert mixed > 100


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('كتاب <span dir="ltr">The Guardian in London</span> جيد', []),
        ("كتاب &#x202e;The Guardian&#x202c; جيد", ["The Guardian"]),
    ],
)
def test_words_out_of_order_are_seen(page: Any, html: str, expected: list[str]) -> None:
    """So that an empty list above means something. The second has a sign that turns letters round."""
    page.set_content(f'<!doctype html><html lang="ar" dir="rtl"><main><p>{html}</p></main>')

    assert expected == [
        re.sub(r"[\u202a-\u202e]", "", pair) for pair in words_out_of_order(page.evaluate(LINES))
    ]


def test_a_telephone_number_is_read_from_left_to_right(site: BuiltSite, page: Any) -> None:
    """Without a direction of its own, Arabic text would show its groups from right to left."""
    seen = 0
    for code in right_to_left(site):
        for address in (f"{code}/social-model/", f"{code}/social-model/easy/"):
            page.goto(site.url + address)
            for number in page.locator("article a[href^='tel:']").all():
                groups = number.evaluate(
                    r"""(link) => [...link.firstChild.data.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
                      const range = document.createRange();
                      range.setStart(link.firstChild, index);
                      range.setEnd(link.firstChild, index + digits.length);
                      return range.getBoundingClientRect().left;
                    })"""
                )
                assert sorted(groups) == groups, (address, number.text_content())
                seen += len(groups) > 1
    assert seen


def test_a_span_of_years_is_read_in_its_order(site: BuiltSite, page: Any) -> None:
    """In Arabic text the first year stands on the right, as everything that comes first does."""
    for code in right_to_left(site):
        page.goto(f"{site.url}{code}/history/")
        places = page.locator("article h2").first.evaluate(
            r"""(heading) => {
              const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                for (const { 0: year, index } of walker.currentNode.data.matchAll(/\d{4}/g)) {
                  const range = document.createRange();
                  range.setStart(walker.currentNode, index);
                  range.setEnd(walker.currentNode, index + 4);
                  found.push([year, range.getBoundingClientRect().left]);
                }
              }
              return found;
            }"""
        )
        (first, right), (last, left) = places
        assert (True, True) == (first < last, left < right), places


def test_no_style_names_a_side() -> None:
    """`left` and `right` do not turn with the page; `inline-start` and `inline-end` do."""
    physical = re.compile(
        r"[{;\s](?:margin|padding|border|inset)?-?(?:left|right)[\w-]*\s*:|text-align:\s*(?:left|right)"
    )
    styles = (ROOT / "docs/assets/styles").glob("*.css")

    assert {} == {file.name: found for file in styles if (found := physical.findall(file.read_text("utf-8")))}
