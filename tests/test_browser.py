"""Every page in a real browser: axe-core, other hosts, errors, narrow and zoomed windows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest

from conftest import BuiltSite, started_browser
from everyreader.browser.axe import axe_source

pytestmark = pytest.mark.browser

AXE = axe_source()
THEMES = ("light", "dark", "contrast", "cream")
WIDTHS = (1280, 360)
BROWSERS = 2  # at work side by side: looking takes most of the time of all tests
RUN = """async (colours) => {
  const rules = axe.getRules(colours ? ["cat.color"] : undefined).map(({ ruleId }) => ruleId);
  const { violations } = await axe.run(document, { resultTypes: ["violations"], runOnly: rules });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}"""
TOO_WIDE = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
# WCAG 2.2, 1.4.12 Text Spacing: these four at once, and nothing may be lost.
SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
)
SPACING += " p { margin-bottom: 2em !important }"
LETTERS_JOIN = ":is(:lang(ar), :lang(ur), :lang(fa)) { letter-spacing: 0 !important }"


MIRRORED = ("ar/", "ar/easy/", "ar/history/", "ar/jigsaw/", "ar/values/")


@dataclass
class Seen:
    """What was seen on all pages, each a list of (address, ...)."""

    violations: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    other_hosts: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    too_wide: list[tuple[str, str]] = field(default_factory=list)
    backgrounds: set[str] = field(default_factory=set)


def listen(page: Any, seen: Seen, site: BuiltSite) -> None:
    """Keep what the browser asks for, what fails, and what it complains about."""
    host = urlsplit(site.url).netloc

    def asked(request: Any) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != host:
            seen.other_hosts.append((page.url, request.url))

    def answered(response: Any) -> None:
        if response.status >= 400:
            seen.failed.append((page.url, response.url))

    def said(message: Any) -> None:
        if message.type in ("error", "warning"):
            seen.said.append((page.url, message.text))

    page.on("request", asked)
    page.on("response", answered)
    page.on("requestfailed", lambda request: seen.failed.append((page.url, request.url)))
    page.on("console", said)
    page.on("pageerror", lambda error: seen.said.append((page.url, str(error))))


def judge(page: Any, seen: Seen, where: str, themes: Sequence[str]) -> None:
    """Run axe-core on the open page: all its rules in the first theme, those about colour in the others."""
    page.evaluate(AXE)
    for theme in themes:
        page.evaluate("(theme) => { document.documentElement.dataset.theme = theme }", theme)
        seen.backgrounds.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        seen.violations[theme] += [f"{where}: {v}" for v in page.evaluate(RUN, theme != THEMES[0])]


def measure(page: Any, seen: Seen, address: str) -> None:
    """Look for sideways scrolling at 320 px, with WCAG's text spacing, and with letters of twice the size."""
    page.set_viewport_size({"width": 320, "height": 640})
    if page.evaluate(TOO_WIDE):
        seen.too_wide.append((address, "320 px"))
    spacing = page.add_style_tag(content=SPACING + LETTERS_JOIN)
    if page.evaluate(TOO_WIDE):
        seen.too_wide.append((address, "320 px with text spacing"))
    spacing.evaluate("(style) => style.remove()")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.add_style_tag(content="html { font-size: 200% !important }")
    if page.evaluate(TOO_WIDE):
        seen.too_wide.append((address, "letters of twice the size"))


def look(site: BuiltSite, addresses: Sequence[str]) -> Seen:
    """Open pages in a browser of its own, once at each width: on the wide one in all themes.

    Translations look like their originals: on a phone, in the first theme. Those of MIRRORED are seen whole.
    """
    found = Seen()
    with started_browser() as browser, browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        listen(page, found, site)
        for address in addresses:
            whole = site.language(address) == "en" or address in MIRRORED
            for width in WIDTHS if whole else WIDTHS[-1:]:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(site.url + address)
                judge(page, found, f"{address} at {width} px", THEMES if width == WIDTHS[0] else THEMES[:1])
            measure(page, found, address)
    return found


@pytest.fixture(scope="module")
def seen(site: BuiltSite) -> list[Seen]:
    """What browsers saw, side by side, on every page and the 404 page."""
    # Pages of rules are made alike, so one is enough; a stand-in is its original in another frame.
    alike = {*site.rule_pages[1:], *site.fallbacks[3:]}
    addresses = [address for address in site.documents if address not in alike]
    with ThreadPoolExecutor(BROWSERS) as pool:
        return list(pool.map(lambda first: look(site, addresses[first::BROWSERS]), range(BROWSERS)))


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_on_any_page(seen: list[Seen], theme: str) -> None:
    assert [] == [violation for part in seen for violation in part.violations[theme]]


def test_the_themes_differ(seen: list[Seen]) -> None:
    """Else the test above would look at one theme four times."""
    assert len(THEMES) == len(set[str]().union(*(part.backgrounds for part in seen)))


def test_no_page_asks_another_host(seen: list[Seen]) -> None:
    assert [] == [one for part in seen for one in part.other_hosts]


def test_every_file_a_page_asks_for_is_there(seen: list[Seen]) -> None:
    assert [] == [one for part in seen for one in part.failed]


def test_no_page_writes_to_the_console(seen: list[Seen]) -> None:
    assert [] == [one for part in seen for one in part.said]


def test_no_page_scrolls_sideways(seen: list[Seen]) -> None:
    assert [] == [one for part in seen for one in part.too_wide]


@pytest.mark.parametrize(
    ("colours", "expected"),
    [(False, ["color-contrast-enhanced: p", "image-alt: img"]), (True, ["color-contrast-enhanced: p"])],
)
def test_axe_sees_faults(browser: Any, colours: bool, expected: list[str]) -> None:
    """So that an empty list above means something. The grey has 5.7:1, too little for level AAA only."""
    body = '<main><h1>Tea</h1><p style="color: #666">Grey tea.</p><img src="data:,"></main>'
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content(f'<!doctype html><html lang="en"><title>Tea</title><body>{body}</body></html>')
        page.evaluate(AXE)

        assert expected == sorted(page.evaluate(RUN, colours))


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_when_a_panel_is_open(site: BuiltSite, browser: Any, width: int) -> None:
    found = Seen()
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        for address in ("", "what-is-co-production/", "ar/", "ar/what-is-co-production/easy/"):
            page.goto(site.url + address)
            for number in range(page.locator("header details").count()):
                page.locator("header details > summary").nth(number).click()
                judge(page, found, f"{address} at {width} px, panel {number}", THEMES)
                page.keyboard.press("Escape")

    assert {theme: [] for theme in THEMES} == found.violations


@pytest.mark.parametrize("address", ["no-such-page/", "ar/no-such-page/deep/down/"])
def test_a_wrong_address_shows_the_sites_own_page_whole(site: BuiltSite, browser: Any, address: str) -> None:
    found = Seen()
    with browser.new_context() as context:
        page = context.new_page()
        listen(page, found, site)
        answer = page.goto(site.url + address)

        assert 404 == answer.status
        assert [site.url + address] == [url for _, url in found.failed]
        assert page.locator("main a").first.is_visible()
