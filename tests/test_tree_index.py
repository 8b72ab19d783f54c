"""What rules look up in a page, and how they are spared where they could find nothing."""

import pytest

from everyreader.check import check
from everyreader.html import depth, parse
from everyreader.narrowing import names_of, narrowed
from everyreader.registry import rules
from everyreader.seeking import may_find
from everyreader.tree_index import TreeIndex
from everyreader.types import Page

TEA = '<html lang="en"><title>Tea</title><main><p class="hot">Green <b>t</b>ea</p><ul><li>Mint</ul></main>'


def page(body: str, language: str = "en") -> Page:
    return Page("tea/", language, f'<!doctype html><html lang="{language}"><title>Tea</title>{body}')


@pytest.mark.parametrize(
    ("selector", "narrow"),
    [
        ("p, dl, li", "p, li"),  # there is no <dl>
        ("dl, video[controls]", ""),
        ("p[class], p[id], [lang]", "p[class], [lang]"),
        ("ul > li, ol > li, dl li", "ul > li"),
        ("li:not([id]), p:not(.hot, dl)", "li:not([id]), p:not(.hot, dl)"),  # what must not be there
        ("[class='a, dl'], [id='p']", "[class='a, dl']"),
        ("p:has(> b), dl", "p:has(> b), dl"),  # of a kind that is left as it is
    ],
)
def test_a_selector_is_cut_down_to_what_a_page_can_match(selector: str, narrow: str) -> None:
    names = names_of(parse(TEA).select("*"))

    assert narrow == narrowed(selector, names)


@pytest.mark.parametrize("id", sorted(id for id, rule in rules().items() if rule.selects))
def test_the_narrow_selector_of_each_rule_finds_the_same(id: str) -> None:
    rule = rules()[id]
    for example in (rule.bad, rule.good, TEA):
        tree = parse(example)

        assert tree.select(rule.selects) == TreeIndex(tree).select(rule.selects)


def test_what_a_template_holds_is_not_on_the_page() -> None:
    index = TreeIndex(parse("<p>Tea</p><template><p>Milk</p></template>"))

    assert ["Tea"] == [paragraph.text for paragraph in index.select("p")]
    assert [] == index.select("template")


def test_words_are_read_across_tags_and_between_them() -> None:
    index = TreeIndex(
        parse("<table><td>Red</td><td>box</td></table>\n<p>l<b>ef</b>t</p><script>let milk</script>")
    )

    assert {"red", "box", "left"} <= index.vocabulary
    assert "milk" not in index.vocabulary


@pytest.mark.parametrize(
    ("id", "body"),
    [
        ("emoji-run", "<p>Tea 🍵🍵🍵</p>"),
        ("emoticon", "<p>Tea :-)</p>"),
        ("abbreviation-unexplained", "<p>The NHS drinks tea.</p>"),
        ("capitals-long", "<p>PLEASE DRINK THE TEA</p>"),
        ("letters-spaced", "<p>T e a s</p>"),
        ("colour-words", "<p>Press the red button.</p>"),
        ("direction-marks-raw", "<p>\u202btea</p>"),
    ],
)
def test_a_rule_is_asked_only_where_the_page_has_what_it_seeks(id: str, body: str) -> None:
    assert may_find(rules()[id], page(body))
    assert not may_find(rules()[id], page("<p>We drink tea.</p>"))


def test_words_are_sought_in_each_language_of_the_page() -> None:
    rule = rules()["colour-words"]

    assert may_find(rule, page('<p lang="en">Press the red button.</p>', "ar"))
    assert not may_find(rule, page("<p>Press the red button.</p>", "ar"))


def test_a_rule_about_easy_read_is_not_asked_of_a_standard_page() -> None:
    easy, standard = page("<p>Ask the DWP.</p>"), page("<p>Ask the DWP.</p>")
    easy.version = "easy"

    assert may_find(rules()["easy-abbreviation"], easy)
    assert not may_find(rules()["easy-abbreviation"], standard)
    assert may_find(rules()["sentence-long"], standard)
    assert not may_find(rules()["sentence-long"], easy)


def test_what_is_sought_may_stand_in_a_part_that_nobody_sees() -> None:
    """The text shows only that there is nothing to find; what is found is for the rule to say."""
    hidden = page("<p hidden>Tea 🍵🍵🍵</p>")

    assert may_find(rules()["emoji-run"], hidden)
    assert [] == check(hidden, [rules()["emoji-run"]])


@pytest.mark.parametrize(
    ("html", "deepest"),
    [("<p>Tea", 4), ("<p><b><i>Tea", 6), ("<template><p><b><i>Tea</template><p>", 4)],
)
def test_depth_counts_the_document_and_no_templates(html: str, deepest: int) -> None:
    assert deepest == depth(parse(html))
