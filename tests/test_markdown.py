"""What a writer's Markdown becomes: pictures by name, rows, explained words, quotations, tables."""

from __future__ import annotations

import re
from textwrap import dedent

from markdown import Markdown

from everyreader.markdown.citations import NO_BREAK
from everyreader.markdown.context import Citations, Contact, PageLink, PageMarkup
from everyreader.markdown.extension import EveryreaderExtension
from everyreader.records import Picture, Source, SourceList, Word, WordList
from everyreader.registry import languages

OTHERS = ("toc", "tables", "attr_list", "admonition", "footnotes")
PICTURES = {
    name: Picture(name, name, {"en": f"A drawing of {name}."}, "Us", "CC0", False)
    for name in ("key", "tea", "break", "word-list")
}
WORDS = WordList(
    "words.yml",
    "en",
    (
        Word("power", "Power is being able to decide.", ("power", "powers"), "key", 1),
        Word("co-production", "You decide together with workers.", ("co-production",), "", 3),
    ),
)
SOURCES = SourceList(
    "sources.yml",
    "en",
    (
        Source("hunt-1972", "Hunt, Paul, a letter, 1972.", "", 1),
        Source("upias-1976", "UPIAS, *Fundamental Principles*, 1976.", "https://example.org/upias", 3),
    ),
)
CITATIONS = Citations(SOURCES, "../sources/", {"hunt-1972": [PageLink("Home", "../", "en")]})
NO_CONTACT = Contact("", "")


def convert(
    text: str,
    version: str = "easy",
    whole: bool = True,
    citations: Citations = CITATIONS,
    contact: Contact = NO_CONTACT,
    language: str = "en",
) -> tuple[str, PageMarkup]:
    """HTML of Markdown, its line breaks between tags taken out, and what was found on the page."""
    page = PageMarkup(
        version=version,
        language=languages()[language],
        pictures=PICTURES,
        words=WORDS,
        say=lambda key, **values: " ".join(map(str, (key, *values.values()))),
        address=lambda picture: f"{picture.name}.svg",
        citations=citations,
        contact=contact,
        whole=whole,
    )
    extension = EveryreaderExtension()
    extension.page = page
    html = Markdown(extensions=[extension, *OTHERS]).convert(dedent(text))
    return html.replace("\n", ""), page


def image(name: str) -> str:
    attributes = f'alt="A drawing of {name}." data-picture="{name}" height="240" src="{name}.svg" width="240"'
    return f"<img {attributes} />"


def test_a_row_is_a_paragraph_that_opens_with_a_picture_and_each_line_is_a_paragraph():
    html, _ = convert("![tea] We drink tea.\nYou like it too.")

    expected = f"<li>{image('tea')}<div><p>We drink tea.</p><p>You like it too.</p></div></li>"
    assert f'<ul class="rows" role="list">{expected}</ul>' == html


def test_list_items_that_open_with_pictures_are_rows_too():
    html, _ = convert("- ![tea] One.\n- ![key] Two.")

    rows = "".join(f"<li>{image(n)}<div><p>{t}</p></div></li>" for n, t in (("tea", "One."), ("key", "Two.")))
    assert f'<ul class="rows" role="list">{rows}</ul>' == html


def test_rows_that_follow_each_other_are_one_list():
    html, _ = convert("![tea] One.\n\n![key] Two.\n\nNo picture.\n\n![tea] Three.")

    assert 2 == html.count("<ul")


def test_a_hard_word_is_explained_once_in_the_row_after_it_and_again_at_the_end():
    html, page = convert("![tea] You have **power**.\n\n![tea] More **power**.")

    means = "<div><p><strong>Power</strong> is being able to decide.</p></div>"
    assert f'<li class="means">{image("key")}{means}</li>' in html
    assert 1 == html.count('class="means"')
    assert "<dt>Power</dt><dd>Power is being able to decide.</dd>" in html
    assert ["power"] == [word.term for word in page.explained]


def test_a_meaning_that_does_not_name_its_word_is_put_behind_it():
    html, _ = convert("![tea] This is **co-production**.")

    assert "<p><strong>co-production</strong>: You decide together with workers.</p>" in html


def test_parts_are_numbered_and_a_break_is_offered_after_the_first():
    html, page = convert("# T\n\n## One\n\n![tea] A.\n\n## Two\n\n![tea] B.")

    assert '<h2 id="one"><span aria-hidden="true" class="number">1</span>One</h2>' in html
    assert 1 == html.count('class="rest"')
    assert html.index('class="rest"') < html.index('id="two"')
    assert [("one", "One"), ("two", "Two")] == [(part.id, part.title) for part in page.parts]


def test_a_picture_that_is_not_in_the_registry_keeps_its_place_and_says_why():
    html, _ = convert("![tee] We drink tea.")

    assert "There is no picture 'tee' in the list of pictures. Did you mean 'tea'?" in html


def test_a_link_reference_with_the_name_of_a_picture_stays_a_link_reference():
    html, _ = convert("![tea]\n\n[tea]: other.png")

    assert 'src="other.png"' in html


def test_the_first_of_each_hard_word_on_a_standard_page_opens_its_meaning():
    html, _ = convert("Power is shared. Power again, and `power`.", version="standard")

    assert 1 == html.count('<button class="word" popovertarget="meaning-1" type="button">Power</button>')
    assert '<div aria-label="power" class="meaning" id="meaning-1" popover="auto" role="dialog">' in html
    assert "<code>power</code>" in html


def test_a_mark_after_a_hard_word_never_begins_a_line():
    html, _ = convert("We share power. Tea.", version="standard")

    button = '<button class="word" popovertarget="meaning-1" type="button">power</button>'
    assert f'<p>We share <span class="keep">{button}.</span> Tea.</p>' in html


def test_an_opening_mark_before_a_hard_word_never_ends_a_line():
    html, _ = convert("We share (“power” with you). *Tea* ‘co-production’", version="standard")

    button = '<button class="word" popovertarget="meaning-1" type="button">power</button>'
    assert f'<p>We share <span class="keep">(“{button}”</span> with you). ' in html
    assert '</em> <span class="keep">‘<button' in html


def test_hard_words_in_links_headings_and_longer_words_are_left_alone():
    html, _ = convert("## Power\n\n[power](x.md) is powerful, super-power.", version="standard")

    assert "<button" not in html


def test_the_marker_stands_for_the_whole_word_list():
    html, page = convert("# Words\n\n[WORDS]", version="standard")

    assert '<h2 id="the-word-1">Power</h2><p>Power is being able to decide.</p>' in html
    assert ["Power", "Co-production"] == [part.title for part in page.parts]


def test_where_the_theme_draws_the_head_heading_and_lead_leave_the_text():
    html, page = convert(
        "# Tea & <b>milk</b>\n\nA lead about co-production.\n\nText.", "standard", whole=False
    )

    assert "<p>Text.</p>" == html
    assert "Tea &amp; <b>milk</b>" == page.heading
    assert 'A lead about <span class="keep">co-production</span>.' == page.lead


def test_a_quotation_with_its_source_is_a_figure():
    html, _ = convert("> Tea is good.\n> — A. Writer, *Tea*, 1999, page 3", version="standard")

    caption = "<figcaption>A. Writer, <em>Tea</em>, 1999, page 3</figcaption>"
    expected = f"<blockquote><p>Tea is good.</p></blockquote>{caption}"
    assert f'<figure class="quote">{expected}</figure>' == html


def test_a_quotation_without_a_source_stays_a_block_quote():
    html, _ = convert("> Tea is good.", version="standard")

    assert html.startswith("<blockquote>")


def test_a_table_scrolls_in_a_region_that_has_a_name_and_its_headers_have_a_scope():
    html, _ = convert("## Drinks\n\n| a | b |\n|---|---|\n| c | d |", version="standard")

    assert '<div aria-label="table: Drinks" class="scroll" role="region" tabindex="0"><table>' in html
    assert 2 == html.count('<th scope="col">')


def test_a_box_without_a_title_has_the_title_of_its_kind_and_one_with_a_title_keeps_it():
    html, _ = convert('!!! think\n    Tea?\n\n!!! think "My own"\n    Milk?', version="standard")

    assert '<p class="admonition-title">think</p>' in html
    assert '<p class="admonition-title">My own</p>' in html


def test_the_link_back_from_a_footnote_has_a_name_in_the_language_of_the_page():
    html, _ = convert("Tea.[^1]\n\n[^1]: Milk.", version="standard")

    assert '<a aria-label="back_to_text" class="footnote-backref" href="#fnref:1">' in html


def test_a_citation_shows_its_number_says_its_source_and_leads_to_the_list():
    html, _ = convert("Tea is hot [@upias-1976].", version="standard")

    name = "source_name 2 UPIAS, Fundamental Principles, 1976."
    link = (
        f'<a aria-label="{name}" class="source" data-source="upias-1976" href="../sources/#source-2">[2]</a>'
    )
    assert f'<p>Tea is hot{NO_BREAK}<span class="keep">{link}.</span></p>' == html


def test_one_citation_may_name_several_sources():
    html, _ = convert("Tea is hot [@upias-1976; @hunt-1972].", version="standard")

    assert [">[2]</a>", ">[1]</a>"] == re.findall(r">\[\d\]</a>", html)
    assert [NO_BREAK, NO_BREAK] == re.findall(r"(\s)(?:<span[^>]*>)*<a ", html)


def test_a_citation_never_stands_alone_on_a_line():
    html, _ = convert("*Tea* is hot\n[@upias-1976], and\n*tea* [@hunt-1972] is wet[@upias-1976].", "standard")

    assert f"is hot{NO_BREAK}<span" in html
    assert f"<em>tea</em>{NO_BREAK}<a" in html
    assert 'is wet<span class="keep"><a' in html


def test_a_hard_word_and_its_citation_stay_together():
    html, _ = convert("Power [@hunt-1972] and “co-production” [@upias-1976]. Tea.", "standard")

    assert re.search(
        rf'<p><span class="keep"><button.*?</button>{NO_BREAK}<a[^>]*>\[1\]</a></span> and ', html
    )
    mark = r'<span class="keep">“<button.*?</button>”</span>'
    number = r'<span class="keep"><a[^>]*>\[2\]</a>\.</span>'
    assert re.search(rf'<span class="keep">{mark}{NO_BREAK}{number}</span> Tea\.</p>', html)


def test_a_citation_may_stand_before_a_colon():
    html, _ = convert("We drink tea [@upias-1976]: it is hot.", version="standard")

    assert ">[2]</a>:</span> it is hot." in html


def test_a_source_that_is_not_in_the_list_keeps_its_place_and_says_why():
    html, _ = convert("Tea is hot [@upias-1967].", version="standard")

    problem = "There is no source 'upias-1967' in the list of sources. Did you mean 'upias-1976'?"
    assert f'data-problem="{problem}" data-source="upias-1967">[@upias-1967]</span>.' in html


def test_a_citation_says_that_no_page_lists_the_sources():
    html, _ = convert("Tea [@hunt-1972].", "standard", citations=Citations(SOURCES, "", {}))

    assert "No page holds the line [SOURCES], so the citation of 'hunt-1972' leads nowhere." in html


def test_what_only_looks_like_a_citation_is_left_alone():
    html, _ = convert("`[@tea]` [@tea](https://example.org) [tea@home]", version="standard")

    assert "data-source" not in html


def test_a_citation_is_not_seen_on_an_easy_read_page():
    html, _ = convert("![tea] We drink tea [@hunt-1972].")

    assert '<span class="source" data-source="hunt-1972" hidden=""></span>' in html


def test_the_marker_stands_for_the_list_of_sources_each_with_the_pages_that_cite_it():
    html, _ = convert("[SOURCES]", version="standard")

    first = '<p><span>Hunt, Paul, a letter, 1972.</span></p><p>source_used_on <a href="../">Home</a></p>'
    title = "UPIAS, <em>Fundamental Principles</em>, 1976."
    second = f'<p><a href="https://example.org/upias">{title}</a></p>'
    items = f'<li id="source-1">{first}</li><li id="source-2">{second}</li>'
    assert f'<ol class="sources">{items}</ol>' == html


def test_sources_keep_their_language_on_a_page_in_another():
    html, _ = convert("[SOURCES]", version="standard", language="ar")

    assert '<span dir="auto" lang="en">Hunt, Paul, a letter, 1972.</span>' in html


def test_hard_words_of_a_source_are_not_explained():
    power = Citations(SourceList("", "en", (Source("a", "On power.", "", 1),)), "../", {})
    html, _ = convert("[SOURCES]", "standard", citations=power)

    assert "<button" not in html


def test_the_marker_stands_for_the_ways_to_reach_the_owners():
    contact = Contact("tea@example.org", "https://example.org/issues")
    html, _ = convert("[CONTACT]", "standard", contact=contact)

    email = '<li>contact_email <a dir="ltr" href="mailto:tea@example.org">tea@example.org</a></li>'
    issues = '<li><a href="https://example.org/issues">contact_issues</a> contact_issues_public</li>'
    assert f'<ul class="contact-ways">{email}{issues}</ul>' == html


def test_where_no_address_is_set_none_is_made_up():
    html, _ = convert("[CONTACT]", version="standard")

    assert html.startswith('<p class="contact-ways" data-problem="Readers')
    assert ">contact_none</p>" in html


def test_headings_with_the_class_of_a_strand_are_the_entries_of_a_timeline():
    html, _ = convert(
        """
        ## Before 1980

        ### 1969: A ladder {#ladder .service}

        **Services.** A first text.

        ### 1972: A letter {#letter .movement}

        No name of a strand.

        And one more.

        ## Later
        """,
        "standard",
    )

    ladder = '<h3 class="service" id="ladder"><span class="when">1969</span> A ladder</h3>'
    letter = '<h3 class="movement" id="letter"><span class="when">1972</span> A letter</h3>'
    first = f'<li class="service">{ladder}<p class="strand">Services</p><p>A first text.</p></li>'
    second = f'<li class="movement">{letter}<p>No name of a strand.</p><p>And one more.</p></li>'
    expected = f'</h2><ol class="timeline" role="list">{first}{second}</ol><h2'
    assert expected in html


def test_the_rungs_of_a_ladder_are_numbered_from_the_last_up():
    html, _ = convert("8. Top.\n7. Middle.\n6. Low.\n{: .ladder }", "standard")

    rungs = '<li value="3">Top.</li><li value="2">Middle.</li><li value="1">Low.</li>'
    assert f'<ol class="ladder rungs" role="list">{rungs}</ol>' == html


def test_the_rungs_of_a_ladder_in_groups_are_numbered_through():
    html, _ = convert("- You decide\n    2. Top.\n- They decide\n    1. Low.\n{: .ladder }", "standard")

    high = '<li>You decide<ol class="rungs" role="list"><li value="2">Top.</li></ol></li>'
    low = '<li>They decide<ol class="rungs" role="list"><li value="1">Low.</li></ol></li>'
    assert f'<ul class="ladder" role="list">{high}{low}</ul>' == html
