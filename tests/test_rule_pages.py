"""The site tells how it is checked: a page for each rule, and figures from the build's own findings."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import BuiltSite, mkdocs
from everyreader.check import check
from everyreader.html import attribute
from everyreader.registry import languages, rules
from everyreader.shells.rule_pages import page_of
from everyreader.types import Level, Page
from tiny_site import GOOD, PAGE, write

ABOUT = PAGE.replace("Tea", "About") + "\n[CHECKS]\n"
FIGURE = re.compile(r'<th scope="row">([^<]*)</th><td>([^<]*)</td>')


def test_every_rule_has_its_page(site: BuiltSite) -> None:
    assert sorted(f"about/rules/{id}/" for id in rules()) == site.rule_pages


def test_the_list_leads_to_every_rule_with_its_level(site: BuiltSite) -> None:
    entries = site.documents["about/rules/"].select("ul.rules > li")
    listed = {str(entry.text).rpartition(": ")[::2] for entry in entries}

    assert {(rule.title.rstrip("."), rule.level.name.lower()) for rule in rules().values()} == listed


def test_a_rules_page_says_who_is_kept_out_and_shows_an_example(site: BuiltSite) -> None:
    page = site.documents["about/rules/img-alt-missing/"]
    rule = rules()["img-alt-missing"]

    assert [rule.title.rstrip(".")] == [str(h1.text) for h1 in page.select("h1")]
    assert rule.who in str(page.select("p.lead")[0].text)
    assert [rule.bad, rule.good] == [str(code.text).rstrip("\n") for code in page.select("pre code")]


def test_the_pages_of_rules_have_no_errors_though_the_build_does_not_judge_them(site: BuiltSite) -> None:
    errors = [rule for rule in rules().values() if rule.level == Level.ERROR and rule.kind != "site"]
    using = [rule for rule in errors if rule.group == "accessibility"]
    files = {f"about/rules/{id}/": site.folder / "about/rules" / id / "index.html" for id in rules()}
    pages = [Page(url, "en", file.read_text("utf-8")) for url, file in files.items()]

    assert [] == [finding for page in pages for finding in check(page, using)]


def test_the_pages_of_rules_are_not_in_the_menu_but_linked_from_the_about_page(site: BuiltSite) -> None:
    menu = [attribute(a, "href") or "" for a in site.documents[""].select("header nav a")]
    about = [attribute(a, "href") or "" for a in site.documents["about/"].select("article a")]

    assert [] == [address for address in menu if "rules/" in address]
    assert "rules/" in about


def test_a_page_of_a_rule_is_made_of_its_docstring() -> None:
    markdown = page_of(rules()["tabindex-positive"])

    assert "success criterion" in markdown
    assert f"``` html\n{rules()['tabindex-positive'].bad}\n```" in markdown


@dataclass(frozen=True)
class Tiny:
    """A small site whose about pages, English and Arabic, have figures, and what the build said."""

    folder: Path
    said: str


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    folder = tmp_path_factory.mktemp("tiny")
    arabic = ABOUT.replace("We drink tea together.", "نشرب الشاي معًا.")
    write(folder, {**GOOD, "docs/en/about.md": ABOUT, "docs/ar/about.md": arabic})
    built = mkdocs(folder, "build", SOURCE_DATE_EPOCH="1700000000")
    assert built.returncode == 0, built.stdout
    return Tiny(folder, built.stdout)


def figures(folder: Path, page: str) -> dict[str, str]:
    return dict(FIGURE.findall((folder / "site" / page / "index.html").read_text("utf-8")))


def test_the_figures_are_those_of_the_build(tiny: Tiny) -> None:
    counted = re.search(r"^(?:(\d+) errors?, )?(?:(\d+) warnings?, )?(\d+) notes? in", tiny.said, re.M)
    assert counted, tiny.said
    english = languages()["en"].interface
    pages = json.loads((tiny.folder / ".cache/everyreader/pages.json").read_text("utf-8"))

    found = figures(tiny.folder, "about")

    assert str(len(pages)) == found[english["checks_pages"]]
    levels = [found[english[f"checks_{level}s"]] for level in ("error", "warning", "note")]
    assert [group or "0" for group in counted.groups()] == levels


def test_the_figures_are_in_the_language_of_the_page(tiny: Tiny) -> None:
    keys = [key for key in languages()["ar"].interface if key.startswith("checks_")]
    arabic = {languages()["ar"].interface[key] for key in keys}

    assert set(figures(tiny.folder, "ar/about")) <= arabic
    assert len(figures(tiny.folder, "about")) == len(figures(tiny.folder, "ar/about"))


def test_other_pages_of_the_build_keep_their_bytes(tiny: Tiny) -> None:
    first = {file: file.read_bytes() for file in (tiny.folder / "site").rglob("index.html")}
    mkdocs(tiny.folder, "build", SOURCE_DATE_EPOCH="1800000000")

    changed = {file.parent.name for file, content in first.items() if file.read_bytes() != content}
    assert "about" in changed
    assert not changed & {"tea", "easy"}
