"""What the built files of this site promise to readers, their browsers and search engines."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest
import yaml

from conftest import ROOT, BuiltSite
from everyreader.html import attribute
from everyreader.registry import rules

PLACES = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src", "use": "href"}
FINDING = re.compile(r"\S+: (?P<level>\w+) \[(?P<rule>[\w-]+)\] .*")


def values(document: object, selector: str, name: str) -> list[str]:
    """The values of one attribute of all elements that a selector finds."""
    return [attribute(element, name) or "" for element in document.select(selector)]


def links(site: BuiltSite, address: str, selector: str) -> list[str]:
    """Addresses inside the site that links of a page lead to, without what is outside it."""
    whole = [
        urldefrag(urljoin(site.url + address, href)).url
        for href in values(site.documents[address], selector, "href")
    ]
    return [unquote(url.removeprefix(site.url)) for url in whole if url.startswith(site.url)]


def test_every_page_has_a_title_of_its_own(site: BuiltSite) -> None:
    """All but the pages that stand in for a translation: they have that of the original."""
    pages = set(site.pages) - set(site.fallbacks)
    titles = [site.documents[a].select("title")[0].text.strip() for a in pages]

    assert all(titles)
    assert sorted(set(titles)) == sorted(titles)


def test_every_page_has_a_description(site: BuiltSite) -> None:
    without = [
        a for a in site.pages if not any(values(site.documents[a], "meta[name=description]", "content"))
    ]

    assert [] == without


def test_every_page_has_one_main_heading(site: BuiltSite) -> None:
    wrong = {a: len(d.select("h1")) for a, d in site.documents.items() if len(d.select("h1")) != 1}

    assert {} == wrong


def test_a_page_is_its_own_canonical_and_a_stand_in_names_the_original(site: BuiltSite) -> None:
    def original(address: str) -> str:
        return address.removeprefix(f"{site.language(address)}/") if address in site.fallbacks else address

    expected = {address: [site.url + original(address)] for address in site.pages}

    assert expected == {a: values(site.documents[a], "link[rel=canonical]", "href") for a in site.pages}


def test_every_page_has_a_card_with_its_own_description_and_address(site: BuiltSite) -> None:
    for address in site.pages:
        document = site.documents[address]

        assert values(document, "meta[name=description]", "content") == values(
            document, 'meta[property="og:description"]', "content"
        ), address
        assert values(document, "link[rel=canonical]", "href") == values(
            document, 'meta[property="og:url"]', "content"
        ), address


def test_a_page_whose_front_matter_names_a_day_shows_it(site: BuiltSite) -> None:
    for address in set(site.pages) - set(site.fallbacks):
        typed = re.search(r"^  updated: (\S+)$", site.source(address).read_text("utf-8"), re.M)

        expected = [typed[1]] if typed else []
        assert expected == values(site.documents[address], ".status time", "datetime"), address


def test_the_list_of_sources_has_an_entry_for_every_source(site: BuiltSite) -> None:
    listed = yaml.safe_load((ROOT / "docs/en/sources.yml").read_text(encoding="utf-8"))

    assert len(listed) == len(site.documents["sources/"].select("ol.sources > li"))


def leads_nowhere(site: BuiltSite, url: str) -> bool:
    """Whether an address inside the site has no file, or no element with the id after its "#"."""
    place, anchor = urldefrag(url)
    there = unquote(place.removeprefix(site.url))
    if not (site.folder / there / ("index.html" if place.endswith("/") else "")).is_file():
        return True
    document = site.documents.get(there)
    return bool(anchor and document) and unquote(anchor) not in values(document, "[id]", "id")


def test_no_link_or_file_of_a_page_is_missing(site: BuiltSite) -> None:
    asked = [
        (address, urljoin(site.url + address, value))
        for address, document in site.documents.items()
        for tag, name in PLACES.items()
        for value in values(document, f"{tag}[{name}]", name)
    ]
    inside = [(address, url) for address, url in asked if url.startswith(site.url)]

    assert inside
    assert [] == [(address, url) for address, url in inside if leads_nowhere(site, url)]


def test_no_id_stands_twice_on_a_page(site: BuiltSite) -> None:
    for address, document in site.documents.items():
        ids = values(document, "[id]", "id")

        assert sorted(set(ids)) == sorted(ids), address


def test_every_page_tells_its_licence_at_the_foot(site: BuiltSite) -> None:
    without = [
        a for a, d in site.documents.items() if not d.select('footer a[rel~=license][href*="/by-sa/4.0"]')
    ]

    assert [] == without


def test_a_page_and_its_twin_lead_to_each_other(site: BuiltSite) -> None:
    assert site.twins
    for twin in site.twins:
        standard = twin.removesuffix("easy/")

        assert {standard, twin} == set(links(site, twin, ".switch a"))
        assert twin in links(site, standard, "main a")


def test_the_switch_marks_the_version_that_is_open(site: BuiltSite) -> None:
    """The home pages ask how one likes to read in another way: they have no switch."""
    homes = {"" if code == "en" else f"{code}/" for code in site.languages}
    for address in set(site.pages) - homes:
        if address in site.twins or f"{address}easy/" in site.twins:
            assert [address] == links(site, address, ".switch a[aria-current=page]")


def test_every_twin_has_its_pdfs(site: BuiltSite) -> None:
    """On A4, in large print, and as a booklet; one to write on has no booklet."""
    for twin in site.twins:
        forms = 2 if "worksheets/" in twin and not twin.endswith("worksheets/easy/") else 3
        pdfs = {there for there in links(site, twin, ".ways a") if there.endswith(".pdf")}

        assert forms == len(pdfs), twin
        assert all((site.folder / pdf).read_bytes().startswith(b"%PDF-") for pdf in pdfs), twin


@pytest.mark.parametrize("place", ["header nav a:not([hreflang])", ".onward a"])
def test_who_reads_easy_read_stays_in_easy_read(site: BuiltSite, place: str) -> None:
    for twin in site.twins:
        leads_out = [there for there in links(site, twin, place) if f"{there}easy/" in site.twins]

        assert [] == leads_out, twin


def test_every_picture_of_a_page_says_its_size(site: BuiltSite) -> None:
    """So that words don't jump when a picture arrives."""
    for address, document in site.documents.items():
        assert [] == values(document, "img:not([width]), img:not([height])", "src"), address


def test_nothing_is_published_that_no_reader_needs(site: BuiltSite) -> None:
    published = {path.suffix for path in Path(site.folder).rglob("*") if path.is_file()}

    assert set() == published & {".md", ".yml", ".py", ".toml", ".typ", ".ttf"}


def test_the_build_says_nothing_of_missing_pages_or_links(site: BuiltSite) -> None:
    assert [] == [line for line in site.output.splitlines() if line.startswith("WARNING")]


def test_no_page_is_hard_to_read_in_a_way_that_a_rule_warns_of(site: BuiltSite) -> None:
    found = [FINDING.fullmatch(line) for line in site.output.splitlines()]
    judged = [
        match for match in found if match and rules()[match["rule"]].group in ("easy-read", "reading-level")
    ]

    assert {"note"} == {match["level"] for match in judged}, [
        match[0] for match in judged if match["level"] != "note"
    ]


@pytest.mark.parametrize("version", ["", "easy/"])
def test_a_page_under_another_names_it_on_the_way_from_home(site: BuiltSite, version: str) -> None:
    for code in site.languages:
        folder = "" if code == "en" else f"{code}/"
        steps = site.documents[f"{folder}jigsaw/culture/{version}"].select(".crumbs li")
        above = site.documents[f"{folder}jigsaw/culture/{version}"].select(".crumbs li a")[-1]

        assert 3 == len(steps)
        assert f"{'../../easy/' if version else '../'}" == attribute(above, "href")
