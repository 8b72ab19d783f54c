"""What a build keeps of a judged page until its end."""

from everyreader.shells.kept_pages import without_tree
from everyreader.types import Page


def test_a_judged_page_lets_go_of_its_tree_and_keeps_its_facts() -> None:
    page = Page("tea/", "en", '<title>Tea</title><article><a href="../milk/">Milk</a></article>')

    kept = without_tree(page)

    assert "tree" in vars(page)
    assert "tree" not in vars(kept)
    assert page.facts is kept.facts


def test_hard_sentences_of_a_reading_do_not_hold_the_tree() -> None:
    long = "We think that " + "and that ".join(["the people who live here know best "] * 12)
    page = Page("tea/", "en", f"<article>{f'<p>{long}.</p>' * 3}</article>")

    assert page.reading.hard
    assert all(sentence.element is None for sentence in without_tree(page).reading.hard)
    assert page.reading == without_tree(page).reading
