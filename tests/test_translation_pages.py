"""What readers and translators see of translations: the page of each language, and notices on old pages."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, mkdocs
from everyreader.check import check
from everyreader.html import attribute, parse
from everyreader.registry import languages, rules
from everyreader.translations.site import translated_site
from everyreader.types import Level, Page

LANGUAGES = translated_site(ROOT).languages[1:]
OLD, NEW = "Culture is what people", "Culture is all that people"
UNUSED = ("accessibility", "reading-level")  # plugins that say nothing of translations, and take long
FINDING = re.compile(r"^(docs/\S+?):(\d+): warning \[translation-outdated\] (\S+) changed", re.M)


@dataclass(frozen=True)
class Changed:
    """This site, built without its history after a paragraph of its English changed; and what was said."""

    folder: Path
    said: str

    def page(self, address: str) -> Any:
        return parse(self.html(address))

    def html(self, address: str) -> str:
        return (self.folder / "site" / address / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Changed:
    folder = tmp_path_factory.mktemp("changed")
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    said = (ROOT / "mkdocs.yml").read_text("utf-8")
    said = "\n".join(
        line for line in said.split("\n") if line not in [f"  - everyreader/{name}" for name in UNUSED]
    )
    said = said.replace("head: theme", "pdf: false\n      head: theme")
    said = said.replace('repo_url: ""', "repo_url: https://example.org/tea/").replace(
        'edit_uri: ""', "edit_uri: edit/main/docs/"
    )
    (folder / "mkdocs.yml").write_text(said, "utf-8")
    original = folder / "docs/en/jigsaw/index.md"
    original.write_text(original.read_text("utf-8").replace(OLD, NEW), "utf-8")
    (folder / "docs/cy/power/easy.md").unlink()
    built = mkdocs(folder, "build")
    assert built.returncode == 0, built.stdout[-1500:]
    return Changed(folder, built.stdout)


def test_the_build_names_the_paragraph_in_every_language_and_no_other(changed: Changed) -> None:
    line = (ROOT / "docs/en/jigsaw/index.md").read_text("utf-8").split(OLD)[0].count("\n") + 1

    expected = [
        (f"docs/{code}/jigsaw/index.md", f"docs/en/jigsaw/index.md:{line}") for code in sorted(LANGUAGES)
    ]
    assert expected == [(file, place) for file, _, place in FINDING.findall(changed.said)]


def test_a_reader_of_an_old_page_is_told_its_day_and_led_to_the_original(changed: Changed) -> None:
    for code in LANGUAGES:
        (notice,) = changed.page(f"{code}/jigsaw").select(".status.outdated")
        day = re.search(r"updated: (\S+)", (ROOT / f"docs/{code}/jigsaw/index.md").read_text("utf-8"))

        assert languages()[code].interface["outdated_text"] in str(notice.text)
        assert ["../../jigsaw/"] == [attribute(link, "href") for link in notice.select("a")]
        assert [day and day[1]] == [attribute(time, "datetime") for time in notice.select("time")]


def test_other_pages_have_no_such_notice(changed: Changed) -> None:
    for address in ("jigsaw", "cy/power", "cy/power/easy", "cy/translations"):
        assert [] == changed.page(address).select(".status.outdated")


def test_each_language_has_a_table_of_all_pages(changed: Changed) -> None:
    pages = list((ROOT / "docs/en").rglob("*.md"))

    for code in LANGUAGES:
        page = changed.page(f"{code}/translations")
        rows = page.select("table.translated > tbody > tr")
        assert len(pages) == len(rows), code
        assert [attribute(cell, "scope") for cell in page.select("table.translated th")][:5] == [
            "col"
        ] * 4 + ["row"]


def test_the_picture_says_in_words_what_it_shows(changed: Changed) -> None:
    say = languages()["cy"].interface
    (own, *_) = changed.page("cy/translations").select("figure.progress")
    key = [str(item.text).strip() for item in own.select("li")]

    missing = sum(not (changed.folder / f"docs/cy/{path.relative_to(ROOT / 'docs/en')}").exists()
                  for path in (ROOT / "docs/en").rglob("*.md"))  # fmt: skip
    assert f"{say['translation_outdated']}: 1" in key
    assert f"{say['translation_missing']}: {missing}" in key
    assert attribute(own.select("svg[role=img]")[0], "aria-label") in str(own.select("figcaption")[0].text)


def test_the_changed_paragraph_stands_beside_its_translation(changed: Changed) -> None:
    for code in LANGUAGES:
        (details,) = changed.page(f"{code}/translations").select("details.changes")
        sides = details.select(".change p[lang]")

        assert ["en", code] == [attribute(side, "lang") for side in sides]
        assert ["ltr", languages()[code].direction] == [attribute(side, "dir") for side in sides]
        assert NEW in str(sides[0].text)


def test_each_file_can_be_opened_where_the_repository_is_known(changed: Changed) -> None:
    links = [attribute(a, "href") for a in changed.page("ar/translations").select("table.translated td a")]

    assert "https://example.org/tea/edit/main/docs/ar/jigsaw/index.md" in links
    assert not any("about/rules" in link for link in links)  # there is no such file in Arabic


def test_the_page_of_the_original_shows_every_language_and_leads_to_its_page(changed: Changed) -> None:
    links = changed.page("translations").select("figure.progress figcaption a")

    assert [f"../{code}/translations/" for code in LANGUAGES] == [attribute(a, "href") for a in links]


def test_about_and_stand_ins_lead_to_the_page_and_the_menu_does_not(changed: Changed) -> None:
    for address, selector in (
        ("cy/about", "article a"),
        ("about", "article a"),
        ("cy/power/easy", ".notice a"),
    ):
        links = [attribute(a, "href") or "" for a in changed.page(address).select(selector)]
        assert any(link.endswith("translations/") for link in links), address
    menu = [attribute(a, "href") or "" for a in changed.page("cy").select("header nav a")]
    assert not any("translations/" in link for link in menu if "lang" not in link)


def test_these_pages_have_no_accessibility_errors(changed: Changed) -> None:
    using = [
        rule
        for rule in rules().values()
        if (rule.level, rule.group) == (Level.ERROR, "accessibility") and rule.kind != "site"
    ]
    pages = {code: "translations" if code == "en" else f"{code}/translations" for code in ("en", *LANGUAGES)}
    found = [check(Page(address, code, changed.html(address)), using) for code, address in pages.items()]

    assert [[]] * len(pages) == found
