"""Which language each page of this site says that it is in, and where its other languages are."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import yaml

from conftest import ROOT, BuiltSite
from everyreader.html import attribute, parse
from everyreader.registry import languages

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def inside(site: BuiltSite, address: str) -> str:
    """Address of a page inside its language: "jigsaw/" for "ar/jigsaw/"."""
    return address.removeprefix(f"{site.language(address)}/")


def in_language(code: str, address: str) -> str:
    return address if code == "en" else f"{code}/{address}"


def true_language(site: BuiltSite, address: str) -> str:
    """Code of the language of a page's words: a page that stands in for a translation is in English."""
    return "en" if address in site.fallbacks else site.language(address)


def links_by_language(site: BuiltSite, address: str, selector: str) -> dict[str, tuple[str, str]]:
    """Where the links to the languages lead, inside the site, and what they say of it, by language."""
    return {
        attribute(link, "lang") or "": (
            urljoin(site.url + address, attribute(link, "href") or "").removeprefix(site.url),
            attribute(link, "hreflang") or "",
        )
        for link in site.documents[address].select(selector)
    }


def alternates(site: BuiltSite, address: str) -> dict[str, str]:
    """Address by language, from the page's <link rel="alternate" hreflang>."""
    links = site.documents[address].select("link[rel=alternate][hreflang]")
    return {attribute(link, "hreflang") or "": attribute(link, "href") or "" for link in links}


def expected_alternates(site: BuiltSite, address: str) -> dict[str, str]:
    """The addresses of a page in all languages that have it."""
    by_language = {code: in_language(code, inside(site, address)) for code in site.languages}
    real = {
        code: site.url + there
        for code, there in by_language.items()
        if there in site.pages and there not in site.fallbacks
    }
    return real | {"x-default": real["en"]}


def test_every_page_says_the_language_and_direction_of_its_words(site: BuiltSite) -> None:
    known = languages()
    for address, document in site.documents.items():
        (html,) = document.select("html")
        code = true_language(site, address)

        assert (code, known[code].direction) == (attribute(html, "lang"), attribute(html, "dir")), address


def test_what_speaks_to_the_reader_says_its_language_where_that_is_another(site: BuiltSite) -> None:
    assert site.fallbacks
    for address in site.pages:
        (body,) = site.documents[address].select("body")
        code = site.language(address)
        expected = (code, site.direction(address)) if address in site.fallbacks else (None, None)

        assert expected == (attribute(body, "lang"), attribute(body, "dir")), address


def test_a_page_that_stands_in_has_the_title_of_its_original(site: BuiltSite) -> None:
    def title(address: str) -> str:
        return str(site.documents[address].select("title")[0].text)

    assert {a: title(inside(site, a)) for a in site.fallbacks} == {a: title(a) for a in site.fallbacks}


def test_the_words_of_a_page_that_stands_in_are_marked_too(site: BuiltSite) -> None:
    for address in site.fallbacks:
        (article,) = site.documents[address].select("main article")

        assert ("en", "ltr") == (attribute(article, "lang"), attribute(article, "dir")), address


def test_no_page_names_its_language_in_the_obsolete_way(site: BuiltSite) -> None:
    """See decisions/007."""
    assert [] == [a for a, d in site.documents.items() if d.select("meta[http-equiv=content-language i]")]


def test_hreflang_names_real_translations_only_and_the_default(site: BuiltSite) -> None:
    for address in set(site.pages) - set(site.fallbacks):
        assert expected_alternates(site, address) == alternates(site, address), address


def test_hreflang_is_symmetrical(site: BuiltSite) -> None:
    for address in site.pages:
        for url in alternates(site, address).values():
            there = url.removeprefix(site.url)

            assert alternates(site, address) == alternates(site, there), (address, there)


def test_every_alternate_is_in_the_language_that_it_is_said_to_be_in(site: BuiltSite) -> None:
    for address in site.pages:
        for code, url in alternates(site, address).items():
            (html,) = site.documents[url.removeprefix(site.url)].select("html")

            assert attribute(html, "lang") == ("en" if code == "x-default" else code), (address, url)


def test_a_page_that_stands_in_has_no_hreflang(site: BuiltSite) -> None:
    assert {a: {} for a in site.fallbacks} == {a: alternates(site, a) for a in site.fallbacks}


def test_the_sitemap_lists_every_real_page_and_nothing_else(site: BuiltSite) -> None:
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    expected = sorted(site.url + address for address in site.pages if address not in site.fallbacks)

    assert expected == sorted(place.text or "" for place in tree.iter(f"{SITEMAP}loc"))


def test_the_sitemap_and_the_pages_name_the_same_translations(site: BuiltSite) -> None:
    for entry in ElementTree.parse(site.folder / "sitemap.xml").iter(f"{SITEMAP}url"):
        url = entry.findtext(f"{SITEMAP}loc") or ""
        named = {link.get("hreflang"): link.get("href") for link in entry.iter(LINK)}

        assert named == alternates(site, url.removeprefix(site.url)), url


def test_from_every_page_each_language_leads_to_the_same_page_and_version(site: BuiltSite) -> None:
    for address in set(site.pages) - set(site.rule_pages):
        there = {code: in_language(code, inside(site, address)) for code in site.languages}
        expected = {code: (page, true_language(site, page)) for code, page in there.items()}

        assert expected == links_by_language(site, address, "header a[hreflang]"), address


def test_from_a_page_that_is_in_english_only_each_language_leads_to_the_nearest_page(site: BuiltSite) -> None:
    for address in site.rule_pages:
        nearest = {code: (f"{code}/about/rules/", "en") for code in site.languages if code != "en"}

        assert {"en": (address, "en"), **nearest} == links_by_language(site, address, "header a[hreflang]")


def test_every_language_is_called_by_its_own_name_and_one_is_marked_as_the_open_one(site: BuiltSite) -> None:
    names = {code: languages()[code].name for code in site.languages}
    for address, document in site.documents.items():
        found = document.select("header a[hreflang]")

        assert names == {attribute(a, "lang"): str(a.text) for a in found}, address
        current = [attribute(a, "lang") for a in found if attribute(a, "aria-current")]
        assert [site.language(address)] == current, address


def test_the_menu_has_each_section_in_the_language_of_the_page(site: BuiltSite) -> None:
    """Where mkdocs.yml lacks a title in a language, static-i18n leaves the English one. The menu marks it."""
    assert [] == [a for a in site.pages if site.documents[a].select("header nav h2[lang], .crumbs li[lang]")]


def test_every_page_in_the_menu_has_the_place_that_mkdocs_yml_gives_it(site: BuiltSite) -> None:
    """static-i18n would sort them by file."""
    expected = [path.removesuffix("index.md") for path in _listed(_configuration()["nav"])]
    for code in site.languages:
        home = site.url + in_language(code, "")
        links = site.documents[in_language(code, "")].select("header nav a:not([hreflang])")

        assert expected == [urljoin(home, attribute(a, "href")).removeprefix(home) for a in links], code


def test_no_script_or_style_of_the_theme_is_loaded(site: BuiltSite) -> None:
    """Its `navigation.instant` and its search do not go with several languages."""
    own = {"assets/scripts", "assets/styles"}
    for address, document in site.documents.items():
        asked = [attribute(s, "src") for s in document.select("script[src]")]
        asked += [attribute(s, "href") for s in document.select("link[rel=stylesheet]")]
        files = [urljoin(site.url + address, file).removeprefix(site.url) for file in asked if file]

        assert set() == {file.rpartition("/")[0] for file in files} - own, address
    assert [] == _configuration()["theme"]["features"]


def test_the_404_page_waits_in_every_language(site: BuiltSite) -> None:
    tree = parse((site.folder / "404.html").read_text("utf-8"))
    waiting = tree.select("template")

    assert sorted(site.languages) == sorted(attribute(page, "lang") or "" for page in waiting)
    for page in waiting:
        code = attribute(page, "lang") or ""
        (form,) = page.select("form")
        assert urljoin(site.url, in_language(code, "search/")) == urljoin(site.url, attribute(form, "action"))
        links = {attribute(a, "lang"): attribute(a, "href") for a in page.select("main a[hreflang]")}
        assert {c: urljoin(site.url, in_language(c, "")) for c in site.languages} == {
            c: urljoin(site.url, there) for c, there in links.items()
        }


def test_without_a_script_the_404_page_speaks_every_language(site: BuiltSite) -> None:
    said = {attribute(part, "lang"): part for part in site.documents["404.html"].select("main section[lang]")}

    assert set(site.languages) == {"en", *said}
    for code, part in said.items():
        language = languages()[code or ""]
        assert language.direction == attribute(part, "dir")
        assert language.interface["not_found_title"] == str(part.select("h2")[0].text)


def _configuration() -> Any:
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV ", "")  # a tag that only MkDocs knows
    return yaml.safe_load(text)


def _listed(nav: Any) -> Iterator[str]:
    """The files of the menu, in order."""
    for entry in nav:
        if isinstance(entry, str):
            yield entry
        else:
            yield from (path for part in entry.values() for path in _listed(part))
