"""What a writer's Markdown becomes: pictures by name, rows, explained words, quotations, tables."""

from __future__ import annotations

from textwrap import dedent

from markdown import Markdown

from everyreader.markdown.context import PageMarkup
from everyreader.markdown.extension import EveryreaderExtension
from everyreader.registry import languages
from everyreader.types import Picture, Word, WordList

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


def convert(text: str, version: str = "easy", whole: bool = True) -> tuple[str, PageMarkup]:
    """HTML of Markdown, its line breaks between tags taken out, and what was found on the page."""
    page = PageMarkup(
        version=version,
        language=languages()["en"],
        pictures=PICTURES,
        words=WORDS,
        say=lambda key, **_: key,
        address=lambda picture: f"{picture.name}.svg",
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
