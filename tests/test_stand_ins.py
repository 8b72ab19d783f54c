"""A page that is not translated yet: readers and search engines are told the truth of what stands in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from built_tiny_site import WITH_FALLBACK, Site
from conftest import mkdocs
from everyreader.cli import main
from everyreader.html import attribute, parse
from everyreader.registry import languages
from tiny_site import GOOD, PAGE, TWIN, write

ARABIC = languages()["ar"].interface
NAMED = WITH_FALLBACK.replace("name: العربية, build: true", "name: العربية, build: true, site_name: شاي")
SEARCHED = NAMED.replace("plugins:\n", "plugins:\n  - everyreader/search\n")
NAV = "nav: [index.md, {Drinks: [tea/index.md, cup/index.md]}]\n"
FILES = {
    **GOOD,
    "mkdocs.yml": SEARCHED + NAV,
    "docs/ar/index.md": PAGE.replace("Tea", "شاي"),
    "docs/en/cup/index.md": PAGE.replace("Tea", "Cup"),
    "docs/en/cup/easy.md": TWIN.replace("Tea", "Cup"),
    "docs/ar/cup/index.md": PAGE.replace("Tea", "كوب"),
}
STANDARD, EASY = "ar/tea", "ar/cup/easy"  # two pages that stand in: no version, and no twin, is in Arabic


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("stand-ins"), FILES, SITE_URL="http://127.0.0.1:8000/")


def test_its_words_have_their_language_and_its_frame_that_of_the_reader(site: Site) -> None:
    for address in (STANDARD, EASY):
        for selector, expected in {
            "html": ("en", "ltr"),
            "body": ("ar", "rtl"),
            "article": ("en", "ltr"),
        }.items():
            (element,) = site.select(address, selector)

            assert expected == (attribute(element, "lang"), attribute(element, "dir")), (address, selector)


def test_its_title_is_that_of_the_original_and_in_one_language(site: Site) -> None:
    assert ["Tea – Tea"] == site.texts(STANDARD, "title")
    assert ["Cup (Easy Read) – Tea"] == site.texts(EASY, "title")
    assert ["Cup (Easy Read)"] == site.values(EASY, 'meta[property="og:title"]', "content")
    assert ["Tea"] == site.values(EASY, 'meta[property="og:site_name"]', "content")
    assert ["en"] == site.values(EASY, 'meta[property="og:locale"]', "content")


def test_a_translation_has_the_name_of_the_site_in_its_language(site: Site) -> None:
    assert ["كوب – شاي"] == site.texts("ar/cup", "title")


def test_it_says_in_the_readers_language_that_it_is_not_translated(site: Site) -> None:
    assert [ARABIC["not_translated_title"]] == site.texts(STANDARD, "h1")
    assert ARABIC["not_translated_text"].format(language="English") in site.texts(STANDARD, ".notice p")


def test_the_name_of_the_other_language_is_marked(site: Site) -> None:
    assert {("English", "en")} == {
        (str(name.text), attribute(name, "lang")) for name in site.select(STANDARD, ".notice bdi")
    }


def test_it_offers_easy_read_and_says_in_which_language(site: Site) -> None:
    easy = languages()["ar"].interface["easy_read"]

    assert f"{easy} (English)" in site.texts(STANDARD, ".notice a")
    assert "easy/" in site.values(STANDARD, ".notice a", "href")


def test_an_easy_page_that_stands_in_offers_the_translated_standard_page(site: Site) -> None:
    assert f"{ARABIC['standard']} (العربية)" in site.texts(EASY, ".notice a")
    assert "../" in site.values(EASY, ".notice a", "href")


def test_search_engines_are_led_to_the_original(site: Site) -> None:
    """Not by `noindex`, which would keep them from reading the link: see decisions/007."""
    assert ["http://127.0.0.1:8000/tea/"] == site.values(STANDARD, "link[rel=canonical]", "href")
    assert [] == site.select(STANDARD, "link[hreflang], meta[name=robots]")
    assert "/ar/tea/" not in (site.folder / "sitemap.xml").read_text("utf-8")
    assert "/ar/cup/easy/" not in (site.folder / "sitemap.xml").read_text("utf-8")


def test_the_original_names_no_translation_that_is_not_there(site: Site) -> None:
    assert ["en", "x-default"] == site.values("tea", "link[hreflang]", "hreflang")
    assert ["en", "ar", "x-default"] == site.values("cup", "link[hreflang]", "hreflang")


def test_the_list_of_languages_says_what_it_leads_to(site: Site) -> None:
    assert ["en", "en"] == site.values("tea", "header a[lang][hreflang]", "hreflang")
    assert ["en", "ar"] == site.values("cup", "header a[lang][hreflang]", "hreflang")


def test_it_is_not_found_by_a_search_in_that_language(site: Site) -> None:
    indexed = json.loads((site.folder / "pagefind/pagefind-entry.json").read_text("utf-8"))["languages"]

    assert {"en": 5, "ar": 2} == {code: found["page_count"] for code, found in indexed.items()}


def test_a_title_of_the_menu_that_mkdocs_yml_lacks_is_marked_as_english(site: Site) -> None:
    (title,) = site.select("ar", "header nav h2")
    (crumb,) = site.select("ar/cup", ".crumbs li[lang]")

    assert ("Drinks", "en") == (str(title.text), attribute(title, "lang"))
    assert ("Drinks", "en") == (str(crumb.text), attribute(crumb, "lang"))


def test_where_no_page_stands_in_a_language_leads_to_the_nearest_one(tmp_path: Path) -> None:
    deep = {"docs/en/cup/big/index.md": PAGE.replace("Tea", "Big"), "docs/ar/cup/big/wide/index.md": PAGE}
    write(tmp_path, {**FILES, **deep, "mkdocs.yml": SEARCHED})
    mkdocs(tmp_path, "build")

    wide = parse((tmp_path / "site/ar/cup/big/wide/index.html").read_text("utf-8"))

    assert ["../../../../cup/big/", "./"] == [attribute(a, "href") for a in wide.select("header a[hreflang]")]


def test_without_an_address_of_the_site_the_links_to_languages_work(tmp_path: Path) -> None:
    """They lead from page to page, so that they hold in any folder of any host, or on a disk."""
    write(tmp_path, {**FILES, "mkdocs.yml": NAMED.replace("site_url: http://127.0.0.1:8000/\n", "")})
    mkdocs(tmp_path, "build")

    page = parse((tmp_path / "site/cup/easy/index.html").read_text("utf-8"))

    assert ["./", "../../ar/cup/easy/"] == [attribute(a, "href") for a in page.select("header a[hreflang]")]


def test_the_checker_of_built_sites_knows_it_too(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its title is no second title of one language, and nothing of the original is told twice."""
    monkeypatch.chdir(site.folder.parent)
    main(["check", "site"])

    said = capsys.readouterr().out
    assert "title-duplicate" not in said, said
    assert "page-lang" not in said, said


def test_under_strict_every_language_is_built_and_judged_before_the_build_fails(tmp_path: Path) -> None:
    """static-i18n builds a language after the other, and MkDocs would stop between them at a warning."""
    bad = PAGE + '\n<img src="/assets/pictures/cup.svg" width="9" height="9">\n'
    write(tmp_path, {**FILES, "mkdocs.yml": WITH_FALLBACK, "docs/en/index.md": bad, "docs/ar/index.md": bad})

    built = mkdocs(tmp_path, "build", "--strict")

    assert built.returncode != 0
    for code in ("en", "ar"):
        assert 1 == built.stdout.count(f"docs/{code}/index.md:9: error [img-alt-missing]"), built.stdout
    assert 1 == built.stdout.count("\nTranslations\n")
