"""In the preview, findings are marked on the page; in the site that is published, there is no trace of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from conftest import BuiltSite
from everyreader.check import check
from everyreader.registry import rules
from everyreader.shells.overlay import overlay
from everyreader.types import Finding, Page

BODY = """<!doctype html><html lang="en"><head><title>Tea</title></head><body><main><h1>Tea</h1>
<article><p>We drink.</p><img src="tea.png"><details><summary>More</summary>
<img src="&lt;/script&gt;.png"></details>
</article></main>{}</body></html>"""


def tea() -> tuple[Page, list[Finding]]:
    page = Page("tea/", "en", BODY.format(""))
    return page, check(page, [rules()["img-alt-missing"]])


def data(html: str) -> list[dict[str, Any]]:
    (text,) = re.findall(r'id="everyreader-findings">(.*?)</script>', html)
    found: list[dict[str, Any]] = json.loads(text)
    return found


def test_each_finding_says_where_its_element_is() -> None:
    entries = data(overlay(*tea()))

    assert [[1, 0, 1, 1], [1, 0, 1, 2, 1]] == [entry["path"] for entry in entries]


def test_text_of_a_page_can_not_end_the_script() -> None:
    assert 3 == overlay(*tea()).count("</script>")


def test_the_published_site_has_no_trace_of_it(site: BuiltSite) -> None:
    pages = [file for file in site.folder.rglob("*.html") if "everyreader-found" in file.read_text("utf-8")]

    assert [] == pages


@pytest.mark.browser
def test_the_keyboard_leads_to_an_element_and_back(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "index.html"
    file.write_text(BODY.format(overlay(*tea())), encoding="utf-8")
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(file.as_uri())
        page.locator("#everyreader summary").focus()
        for key in ("Enter", "Tab", "Enter"):
            page.keyboard.press(key)

        assert "tea.png" == page.evaluate("document.activeElement.getAttribute('src')")
        page.keyboard.press("Escape")
        assert "BUTTON" == page.evaluate("document.activeElement.tagName")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert "DETAILS" == page.evaluate("document.activeElement.tagName")
