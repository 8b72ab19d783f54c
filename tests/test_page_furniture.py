"""What our theme puts around a page's words: when it changed, who checked it, where to mend it, its card."""

from __future__ import annotations

from pathlib import Path

import pytest

from built_tiny_site import WITH_FALLBACK, Site
from conftest import mkdocs
from everyreader.html import attribute, parse
from tiny_site import GOOD, PAGE, PICTURES_YML, write

OWNED = """\
repo_url: https://github.com/tea/site
edit_uri: edit/main/docs/
extra: {contact: {email: tea@example.org}}
"""
FRONT = "everyreader:\n  picture: cup\n  updated: 2026-11-24\n  checked_by: []\n---\n# Tea"
CITING = PAGE.replace("---\n# Tea", FRONT) + "\nIt is hot [@hunt-1972].\n\n[CONTACT]\n"
SOURCES = (
    "---\ntitle: Sources\ndescription: Where facts come from.\n---\n# Sources\n\nAll of them.\n\n[SOURCES]\n"
)
FILES = {
    **GOOD,
    "docs/en/tea/index.md": CITING,
    "docs/ar/index.md": PAGE.replace("Tea", "شاي"),
    "docs/en/sources/index.md": SOURCES,
    "docs/en/sources.yml": "hunt-1972:\n  text: Hunt, Paul, a letter, 1972.\nupias-1976:\n  text: UPIAS.\n",
}


ENGLISH_ONLY = PICTURES_YML.replace(", ar: كوب شاي.", "")


@pytest.fixture(scope="module")
def owned(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site whose owners say where its files lie and how to reach them."""
    return Site(tmp_path_factory.mktemp("owned"), {**FILES, "mkdocs.yml": WITH_FALLBACK + OWNED})


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same, with none of that set."""
    return Site(tmp_path_factory.mktemp("bare"), {**FILES, "mkdocs.yml": WITH_FALLBACK})


def test_a_page_says_when_it_changed_in_the_language_of_its_reader(owned: Site) -> None:
    assert ["24 November 2026"] == owned.texts("tea", ".status time")
    assert ["24 نوفمبر 2026"] == owned.texts("ar/tea", ".status time")
    assert ["2026-11-24"] == owned.values("tea", ".status time", "datetime")


def test_the_picture_of_a_page_speaks_the_language_of_its_reader(owned: Site) -> None:
    assert ["A cup of tea."] == owned.values("tea", "img.sign", "alt")
    assert ["كوب شاي."] == owned.values("ar/tea", "img.sign", "alt")
    assert [""] == owned.values("ar/tea", "img.sign", "lang")


def test_a_picture_without_words_in_that_language_says_which_it_has(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "docs/assets/pictures/pictures.yml": ENGLISH_ONLY, "mkdocs.yml": WITH_FALLBACK})
    mkdocs(tmp_path, "build")

    (sign,) = parse((tmp_path / "site/ar/tea/index.html").read_text("utf-8")).select("img.sign")

    assert ("A cup of tea.", "en") == (attribute(sign, "alt"), attribute(sign, "lang"))


def test_a_page_without_a_day_says_none(owned: Site) -> None:
    assert [] == owned.texts("tea/easy", ".status time")


def test_a_page_that_nobody_checked_says_so_in_both_versions(owned: Site) -> None:
    said = "People with learning disabilities have not checked this page yet."

    assert [True, True] == [said in owned.texts(page, ".status")[0] for page in ("tea", "tea/easy")]


def test_each_page_links_to_its_own_markdown(owned: Site) -> None:
    there = "https://github.com/tea/site/edit/main/docs/"

    assert ["Edit this page on GitHub"] == owned.texts("tea/easy", ".edit a")
    assert [f"{there}en/tea/easy.md"] == owned.values("tea/easy", ".edit a", "href")
    assert [f"{there}ar/index.md"] == owned.values("ar", ".edit a", "href")


def test_a_page_that_stands_in_for_a_translation_links_to_the_original(owned: Site) -> None:
    assert ["https://github.com/tea/site/edit/main/docs/en/tea/index.md"] == owned.values(
        "ar/tea", ".edit a", "href"
    )


def test_the_list_of_parts_has_the_words_of_a_heading_in_which_a_name_is_marked(tmp_path: Path) -> None:
    parts = '\n## We <span lang="fr">R&D</span> tea &amp; cups\n\nHot.\n\n## Cups\n\nBig.\n'
    site = Site(tmp_path, {**FILES, "docs/en/tea/index.md": PAGE + parts, "mkdocs.yml": WITH_FALLBACK})

    assert ["We R&D tea & cups", "Cups"] == site.texts("tea", ".toc li")


def test_without_an_address_of_the_files_no_page_links_to_them(bare: Site) -> None:
    assert [] == bare.select("tea", ".edit")


def test_the_ways_to_reach_the_owners_are_those_of_mkdocs_yml(owned: Site) -> None:
    assert ["mailto:tea@example.org"] == owned.values("tea", ".contact-ways a", "href")
    assert "contact-missing" not in owned.output


def test_where_no_address_is_set_the_page_says_so_and_the_owner_is_told(bare: Site) -> None:
    said = "The owners of this site have not put an address here yet. We are sorry."

    assert [said] == bare.texts("tea", "p.contact-ways")
    assert 1 == bare.output.count("mkdocs.yml: note [contact-missing]"), bare.output


def test_a_citation_leads_to_the_list_in_the_reader_s_part_of_the_site(owned: Site) -> None:
    expected = ["../sources/#source-1"]

    assert expected == owned.values("tea", "a.source", "href")
    assert expected == owned.values("ar/tea", "a.source", "href")
    assert ["Source 1: Hunt, Paul, a letter, 1972."] == owned.values("ar/tea", "a.source", "aria-label")


def test_the_list_of_sources_leads_back_to_the_pages_that_cite_them(owned: Site) -> None:
    assert ["Tea"] == owned.texts("sources", "#source-1 a")
    assert ["../tea/"] == owned.values("ar/sources", "#source-1 a", "href")


def test_a_source_that_no_page_cites_is_told_with_its_line(owned: Site) -> None:
    assert 1 == owned.output.count("docs/en/sources.yml:3: warning [source-unused]"), owned.output


def test_a_page_has_a_card_for_messages_and_networks(owned: Site) -> None:
    def card(address: str) -> dict[str, str]:
        names = owned.values(address, 'meta[property^="og:"]', "property")
        return dict(zip(names, owned.values(address, 'meta[property^="og:"]', "content"), strict=True))

    assert {
        "og:title": "Tea (Easy Read)",
        "og:description": "How to make tea.",
        "og:type": "website",
        "og:url": "http://127.0.0.1:8000/tea/easy/",
        "og:site_name": "Tea",
        "og:locale": "en",
    } == card("tea/easy")
    assert ["summary"] == owned.values("tea", 'meta[name="twitter:card"]', "content")
    assert "ar" == card("ar")["og:locale"]
