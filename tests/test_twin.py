"""An Easy Read page goes in as the build made it; parts, rows and runs come out."""

from __future__ import annotations

import pytest

from everyreader.documents.runs import Paragraph, Run
from everyreader.easyread.twin import Part, Row, Twin, twin
from everyreader.records import Picture
from everyreader.types import InputError, Page

PICTURES = {
    name: Picture(name, name, {"en": f"A picture of {name}."}, "A person", "CC BY-SA 4.0", False)
    for name in ("tea", "cup", "key")
}
HEAD = '<link rel="canonical" href="https://example.org/tea/easy/">'


def read(content: str, head: str = HEAD, language: str = "en") -> Twin:
    html = (
        f'<html lang="{language}"><head><title>Tea</title>{head}</head><body><header>Menu</header>'
        '<main><div class="head"><h1>Tea for <span class="keep">all</span></h1>'
        '<p class="lead">It takes 2 minutes.</p><nav>Switch</nav><img class="sign" src="../tea.svg" alt="">'
        f"</div><article>{content}</article></main><footer>About us</footer></body></html>"
    )
    return twin(Page("tea/easy/", language, html, version="easy"), PICTURES)


def words(*texts: str) -> tuple[Paragraph, ...]:
    return tuple((Run(text),) for text in texts)


def test_the_head_of_the_page():
    found = read("<p>Tea.</p>")

    assert "Tea for all" == found.head.title
    assert words("It takes 2 minutes.") == found.head.lead
    assert "tea" == found.head.picture
    assert ("en", "ltr") == (found.head.language, found.head.direction)
    assert "https://example.org/tea/easy/" == found.head.address


def test_parts_have_a_number_and_rows_and_rows_have_a_picture_and_lines():
    found = read(
        '<ul class="rows"><li><img src="a/tea.svg" alt="Two cups."><div><p>First.</p></div></li></ul>'
        '<h2><span class="number" aria-hidden="true">1</span>What it is</h2>'
        '<ul class="rows"><li><img data-picture="key" src="b.svg" alt=""><div><p>We share <b>power</b>.</p>'
        '<p>You decide.</p></div></li><li class="means"><img src="key.svg" alt="A key."><div>'
        "<p><strong>Power</strong> is being able to decide.</p></div></li></ul>"
        '<div class="rest"><img src="cup.svg" alt=""><p>Take a break.</p></div>'
    )

    power = (Run("We share "), Run("power", strong=True), Run("."))
    meaning = (Run("Power", strong=True), Run(" is being able to decide."))
    assert (
        Part("", "", (Row("plain", "tea", "Two cups.", words("First.")),)),
        Part(
            "What it is",
            "1",
            (
                Row("plain", "key", "", (power, *words("You decide."))),
                Row("means", "key", "A key.", (meaning,)),
                Row("rest", "cup", "", words("Take a break.")),
            ),
        ),
    ) == found.parts
    assert [False, True, False] == [row.means for row in found.parts[1].rows]


def test_hard_words_at_the_end_are_kept_apart():
    found = read(
        '<p>Tea.</p><section class="words"><h2>Hard words</h2><dl><dt>Tea<dd>A drink.</dl></section>'
    )

    term = Row("term", "", "", ((Run("Tea", strong=True),), (Run("A drink."),)))
    assert Part("Hard words", "", (term,)) == found.words
    assert (Part("", "", (Row("plain", "", "", words("Tea.")),)),) == found.parts


def test_lists_without_pictures():
    found = read("<p>You can:</p><ul><li>talk<li>sit</ul><ol><li>Boil.</ol>")

    assert [("plain", "You can:"), ("item", "talk"), ("item", "sit"), ("step", "Boil.")] == [
        (row.kind, row.paragraphs[0][0].text) for row in found.parts[0].rows
    ]


def test_links_lead_to_whole_addresses_and_a_link_within_the_page_is_words():
    found = read('<p><a href="../../cup/">Cups</a> <a href="#top">up</a> <a href="javascript:x()">no</a></p>')

    assert ((Run("Cups", address="https://example.org/cup/"), Run(" up no")),) == found.parts[0].rows[
        0
    ].paragraphs


def test_a_page_without_a_canonical_address_has_none_and_its_own_links_are_words():
    found = read('<p><a href="../cup/">Cups</a></p>', head="")

    assert "" == found.head.address
    assert words("Cups") == found.parts[0].rows[0].paragraphs


@pytest.mark.parametrize(
    "content",
    [
        "one <i>two</i> three",
        "<table><tr><th>one</th><td>two</td></tr><tr><td>three</td></tr></table>",
        "<div><aside>one<blockquote><p>two</p></blockquote></aside><details><summary>three</summary></details></div>",
        "<ul class=rows><li>one<ul><li>two</li></ul></li></ul><custom-thing>three</custom-thing>",
        "<h4>one</h4><p>two<br>three</p>",
        "<dl><dd>one</dd><dt>two</dt><dd>three</dd></dl>",
        "<ul><p>one</p><li>two</li>three</ul>",
    ],
)
def test_no_words_are_lost_in_markup_that_is_not_of_easy_read(content: str):
    found = read(content)

    said = [part.heading for part in found.parts]
    said += [run.text for part in found.parts for row in part.rows for line in row.paragraphs for run in line]
    assert ["one", "two", "three"] == " ".join(said).split()


def test_what_a_reader_does_not_see_is_left_out():
    found = read(
        "<style>p{}</style><p hidden>no</p><p>Tea<svg><title>no</title></svg><script>no()</script></p>"
        '<div popover>no</div><h2>Cup<a class="headerlink" href="#x">¶</a></h2>'
    )

    assert (Part("", "", (Row("plain", "", "", words("Tea")),)), Part("Cup", "", ())) == found.parts


def test_a_further_picture_of_a_row_is_a_row_of_its_own():
    found = read('<p><img src="tea.svg" alt="Tea."><img src="key.svg" alt="A key.">Both.</p>')

    assert (Row("plain", "tea", "Tea.", words("Both.")), Row("plain", "key", "A key.", ())) == found.parts[
        0
    ].rows


def test_white_space_is_folded_and_letters_that_no_pdf_may_hold_go():
    found = read("<p> A\n  big \ufeff<b> cup </b> of\u00a0tea\x07 </p>")

    assert ((Run("A big "), Run("cup ", strong=True), Run("of\u00a0tea")),) == found.parts[0].rows[
        0
    ].paragraphs


@pytest.mark.parametrize(
    ("content", "language", "message"),
    [
        (
            '<p><img src="teas.svg" alt="">Tea.</p>',
            "en",
            "the picture 'teas' is not in the list.*mean 'tea'",
        ),
        ("", "en", "no title or no words"),
        ("<p>Tea.</p>", "xx", "there is no file languages/xx.toml"),
    ],
)
def test_a_page_that_can_not_be_used_says_so(content: str, language: str, message: str):
    with pytest.raises(InputError, match=f"^tea/easy/: .*{message}"):
        read(content, language=language)


def test_a_page_without_a_title_says_so():
    with pytest.raises(InputError, match="<main> needs an h1 and one 'article'"):
        twin(Page("tea/easy/", "en", "<html><main><article><p>Tea.</p></article></main>"), PICTURES)
