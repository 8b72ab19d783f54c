"""Rules that only a whole site can show: pages and links between them."""

from __future__ import annotations

import pickle

from everyreader.check import check_site
from everyreader.facts import page_facts
from everyreader.records import Picture, PictureList, Source, SourceList, Translation
from everyreader.registry import rules
from everyreader.types import Page, Site, SourceLine


def site(*pages: tuple[str, str], language: str = "en", files: frozenset[str] = frozenset()) -> Site:
    """A site of (URL, HTML) pairs."""
    return Site({(language, url): Page(url, language, html) for url, html in pages}, files)


def found(id: str, given: Site) -> list[tuple[str, str]]:
    """(URL of the page or path of the file, message) of each finding."""
    return [
        (where.url if isinstance(where, Page) else where, message)
        for where, _, message in rules()[id].check(given)
    ]


def test_a_link_to_a_page_that_is_not_there_is_broken() -> None:
    given = site(("", '<a href="paln/">Our plan</a>'), ("plan/", "<p>Tea</p>"))

    assert [("", 'The link "Our plan" leads to "paln/", which isn\'t there.')] == found("link-broken", given)


def test_a_link_to_a_page_from_another_folder_is_followed() -> None:
    given = site(("", "<p>Tea</p>"), ("ar/plan/", '<a href="../../">Home</a> <a href="easy/">Easy Read</a>'))

    assert [("ar/plan/", 'The link "Easy Read" leads to "easy/", which isn\'t there.')] == found(
        "link-broken", given
    )


def test_index_html_is_the_page_itself() -> None:
    given = site(
        ("", '<a href="plan/index.html">Plan</a>'), ("plan/", '<a href=".">Plan</a> <a href="..">Home</a>')
    )

    assert [] == found("link-broken", given)


def test_links_that_leave_the_site_are_not_judged() -> None:
    given = site(
        (
            "",
            '<a href="https://example.org/x/">X</a> <a href="mailto:a@example.org">Y</a> <a href="/z/">Z</a>',
        )
    )

    assert [] == found("link-broken", given)


def test_a_link_to_a_file_is_believed_unless_the_files_are_known() -> None:
    page = ("", '<a href="plan.pdf">Our plan (PDF)</a>')

    assert [] == found("link-broken", site(page))
    assert [] == found("link-broken", site(page, files=frozenset({"plan.pdf"})))
    assert 1 == len(found("link-broken", site(page, files=frozenset({"tea.pdf"}))))


def test_a_link_to_a_heading_that_is_not_there() -> None:
    given = site(
        ("", '<a href="plan/#costs">Costs</a> <a href="plan/#who">Who</a>'),
        ("plan/", '<h2 id="who">Who</h2> <a href="#where">Where</a> <a href="#">Top</a>'),
    )

    assert [
        ("", 'The link "Costs" leads to "plan/#costs", a place that isn\'t there.'),
        ("plan/", 'The link "Where" leads to "#where", a place that isn\'t there.'),
    ] == found("anchor-missing", given)


def test_a_link_to_an_arabic_heading_is_followed() -> None:
    given = site(("ar/", '<h2 id="شاي">شاي</h2> <a href="#%D8%B4%D8%A7%D9%8A">شاي</a>'), language="ar")

    assert [] == found("anchor-missing", given)


def test_two_pages_with_one_title() -> None:
    tea = "<html lang='en'><head><title>Tea</title></head></html>"

    assert [("b/", 'The page "a/" has the title "Tea" too.')] == found(
        "title-duplicate", site(("a/", tea), ("b/", tea))
    )


def test_one_title_in_two_languages_is_no_fault() -> None:
    tea = "<html><head><title>Tea</title></head></html>"
    given = Site({("en", "a/"): Page("a/", "en", tea), ("cy", "cy/a/"): Page("cy/a/", "cy", tea)})

    assert [] == found("title-duplicate", given)


def test_a_picture_whose_file_is_not_there() -> None:
    page = ("plan/", '<img src="../tea.png" alt="Tea"> <img src="tee.png" alt="Tea">')

    assert [("plan/", 'The file of the picture "tee.png" isn\'t there.')] == found(
        "img-file-missing", site(page, files=frozenset({"tea.png"}))
    )
    assert [] == found("img-file-missing", site(page))


def translation(path: str, status: str, reviewer: str = "") -> Translation:
    file, original = f"docs/ar/{path}", f"docs/en/{path}"
    return Translation(path, "ar", file, status, "0123456789ab", "", reviewer, original=original)


def test_translations_are_reported_at_their_file() -> None:
    given = Site(
        {},
        translations=(
            Translation("tea.md", "en", "docs/en/tea.md", "source", "0123456789ab", "", ""),
            translation("tea.md", "outdated", reviewer="Amal"),
            translation("milk.md", "missing"),
            translation("tee.md", "orphaned"),
            translation("cup.md", "unrecorded"),
        ),
    )

    assert [("docs/ar/tea.md", "docs/en/tea.md changed since, and nothing says which paragraphs.")] == found(
        "translation-outdated", given
    )
    assert [("mkdocs.yml", "1 pages are not in ar yet: milk.md.")] == found("translation-missing", given)
    assert [
        ("docs/ar/tee.md", "There is no original 'tee.md' for this translation. Did you mean 'tea.md'?")
    ] == found("translation-orphaned", given)
    assert [
        (
            "docs/ar/cup.md",
            "Nothing says from which text this was made. The id of docs/en/cup.md is now 0123456789ab.",
        )
    ] == found("translation-unrecorded", given)
    assert [("docs/ar/cup.md", "No native speaker has checked this translation yet.")] == found(
        "translation-unreviewed", given
    )


def test_an_easy_read_page_without_its_page() -> None:
    line = SourceLine("docs/en/tea/easy.md", 1, "# Tea")
    given = Site({("en", "tea/easy/"): Page("tea/easy/", "en", "", (line,), version="easy")})

    assert [
        ("docs/en/tea/easy.md", "There is no standard page 'docs/en/tea/index.md' for this Easy Read page.")
    ] == found("twin-without-page", given)


def pictures(uses: dict[str, tuple[str, ...]], **alts: dict[str, str]) -> Site:
    """A site in English and Arabic with these pictures."""
    known = {name: Picture(name, name, alt, "Us", "CC0", False) for name, alt in alts.items()}
    pages = {(code, code): Page(code, code, "") for code in ("en", "ar")}
    return Site(pages, pictures=PictureList("docs/pictures.yml", known, uses))


def test_pictures_that_nothing_uses_are_named_in_one_note() -> None:
    english = {"en": "A drawing."}
    given = pictures({"cup": ("docs/en/tea/easy.md",)}, cup=english, pot=english, tray=english)

    assert [("docs/pictures.yml", "On no page yet (2): pot, tray.")] == found("picture-unused", given)


def test_where_every_picture_is_used_nothing_is_said() -> None:
    given = pictures({"cup": ("docs/en/tea/easy.md",)}, cup={"en": "A cup."})

    assert [] == found("picture-unused", given)
    assert [] == found("picture-unused", site(("", "<p>Tea</p>")))


def test_pictures_without_a_text_are_named_once_for_each_language() -> None:
    both = {"en": "A drawing.", "ar": "رسم."}
    given = pictures({}, cup=both, pot={"en": "A pot."}, tray={"ar": "صينية."}, spoon={"en": "A spoon."})

    assert [
        ("docs/pictures.yml", "No text in ar (2): pot, spoon."),
        ("docs/pictures.yml", "No text in en (1): tray."),
    ] == found("picture-alt-missing", given)
    assert [] == found("picture-alt-missing", pictures({}, cup=both))


def test_an_address_that_nobody_can_read_is_not_judged() -> None:
    given = site(("", '<a href="http://[">Tea</a> <a href="">Tea</a>'))

    assert [] == found("link-broken", given)


def test_a_source_that_no_page_cites_is_reported_at_its_line() -> None:
    listed = SourceList("sources.yml", "en", (Source("hunt", "Hunt.", "", 1), Source("upias", "U.", "", 3)))
    given = Site({}, sources=listed, cited=frozenset({"hunt"}))

    (finding,) = check_site(given, [rules()["source-unused"]])

    assert ("sources.yml", 3, "No page cites 'upias'.") == (finding.path, finding.line, finding.message)


def test_a_site_that_names_no_way_to_reach_its_owners() -> None:
    none = '<p class="contact-ways" data-problem="Nobody can be reached.">No address.</p>'
    given = site(("", none), ("a/", none))

    assert [("mkdocs.yml", "Nobody can be reached.")] == found("contact-missing", given)
    assert [] == found("contact-missing", site(("", '<ul class="contact-ways"><li>Tea</li></ul>')))


def test_a_menu_keeps_its_order() -> None:
    menu = '<nav aria-label="Main">{}</nav><article>Tea</article>'
    tea, milk, cup = ('<a href="../tea/">Tea</a>', '<a href="../milk/">Milk</a>', '<a href="../cup/">Cup</a>')
    given = site(
        ("a/", menu.format(tea + milk)),
        ("b/", menu.format(tea + cup + milk)),
        ("c/", menu.format(milk + tea)),
    )

    assert [("c/", 'The link to "milk/" stands in another place than on other pages.')] == found(
        "navigation-inconsistent", given
    )


def test_menus_without_a_name_of_their_own_are_not_compared() -> None:
    tea, milk = '<a href="../tea/">Tea</a>', '<a href="../milk/">Milk</a>'

    assert [] == found(
        "navigation-inconsistent", site(("a/", f"<nav>{tea}{milk}</nav>"), ("b/", f"<nav>{milk}{tea}</nav>"))
    )


def test_a_field_of_the_template_keeps_its_name() -> None:
    field = '<input id="search" aria-label="{}"><article>Tea</article>'
    given = site(("a/", field.format("Search")), ("b/", field.format("Find")), ("c/", field.format("search")))

    assert [("b/", '"Find" is called "Search" on other pages.')] == found(
        "identification-inconsistent", given
    )


def test_help_stays_at_its_place() -> None:
    call = '<a href="tel:+15550100">Call us</a>'
    given = site(
        ("a/", f"<article>Tea</article><footer>{call}</footer>"),
        ("b/", f"<header>{call}</header><article>Tea</article>"),
        ("c/", "<article>Tea</article>"),
    )

    assert [("b/", '"Call us" stands elsewhere on other pages.')] == found("help-inconsistent", given)


def test_ways_to_get_help_keep_their_order() -> None:
    call, write = '<a href="tel:+15550100">Call us</a>', '<a href="mailto:a@example.org">Write</a>'
    given = site(("a/", f"<footer>{call} {write}</footer>"), ("b/", f"<footer>{write} {call}</footer>"))

    assert [("b/", '"Write" stands elsewhere on other pages.')] == found("help-inconsistent", given)


def test_a_page_stands_in_a_menu_or_a_search_finds_it() -> None:
    home = '<nav><a href="tea/">Tea</a></nav><article><a href="plan/">Our plan</a></article>'
    given = site(("", home), ("tea/", "<p>Tea</p>"), ("plan/", "<p>Plan</p>"))
    with_search = site(("", home + "<search><input></search>"), ("plan/", "<p>Plan</p>"))

    assert [("plan/", "No menu leads to this page, and the site has no search.")] == found(
        "page-unlisted", given
    )
    assert [] == found("page-unlisted", with_search)


def test_what_another_process_notes_around_a_page_is_the_same() -> None:
    noted = page_facts(Page("a/", "en", '<nav aria-label="Main"><a href="../tea/">Tea</a></nav>')).around

    assert (("main", ("tea/",)),) == noted.menus
    assert noted == pickle.loads(pickle.dumps(noted))
