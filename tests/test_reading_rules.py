"""The rules of the reading level and of Easy Read, on the examples of their docstrings and on tests/rules.

Cases are written as in `test_rules`. Easy Read rules run on an Easy Read page whose word list holds "power";
front matter may stand before the HTML. The site has one term, co-production.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from everyreader.check import check
from everyreader.records import Term, TermList, TermUse, Word, WordList
from everyreader.registry import rules
from everyreader.types import Finding, Page, Rule
from test_rules import COUNT, cases_of, whole

OF_MARKUP = ("citation-unknown", "picture-unusable")  # tested with the Markdown in which they stand
RULES = [
    rule
    for rule in rules().values()
    if rule.group in ("reading-level", "easy-read") and rule.kind != "site" and rule.id not in OF_MARKUP
]
BOTH_VERSIONS = (
    "digit-foreign",
    "language-not-measured",
    "mark-space-missing",
    "page-words-foreign",
    "plainer-word",
    "punctuation-foreign",
    "quotation-mark-foreign",
    "summary-missing",
    "term-inconsistent",
)
TOLD = ("easy-document-long", "summary-missing")  # bad examples would be too long to read: see the cases
WORDS = WordList(
    "words.yml", "en", (Word("power", "Power is being able to decide.", ("power", "powers"), "", 1),)
)
TERMS = TermList(
    "terms.yml",
    (Term("co-production", 1, {"en": TermUse("co-production", never=("coproduc*", "co production"))}),),
)


def page_of(rule: Rule, text: str) -> Page:
    matter, html = text.split("---\n", 2)[1:] if text.startswith("---\n") else ("{}", text)
    version = "easy" if rule.group == "easy-read" else "standard"
    meta = yaml.safe_load(matter)
    return Page("tea/", "en", whole(html), version=version, words=WORDS, meta=meta, terms=TERMS)


def findings(rule: Rule, text: str) -> list[Finding]:
    return check(page_of(rule, text), [rule])


def all_cases() -> list[object]:
    found = [(rule, *case) for rule in RULES for case in cases_of(rule)]
    return [
        pytest.param(rule, kind, html, id=f"{rule.id}: {kind}: {name}") for rule, kind, name, html in found
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_has_the_three_kinds_of_cases(rule: Rule) -> None:
    assert {"fail", "pass", "skip"} == {kind for kind, _, _ in cases_of(rule)}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.id not in TOLD], ids=lambda rule: rule.id)
def test_the_bad_example_is_found_and_the_good_one_is_not(rule: Rule) -> None:
    bad, good = findings(rule, rule.bad), findings(rule, rule.good)

    assert bad
    assert [] == good


@pytest.mark.parametrize("rule, kind, html", all_cases())
def test_case(rule: Rule, kind: str, html: str) -> None:
    count = COUNT.search(html)
    expected = int(count[1]) if count else int(kind == "fail")

    actual = findings(rule, html)

    assert expected == len(actual), actual


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.id not in BOTH_VERSIONS], ids=lambda rule: rule.id
)
def test_a_rule_of_one_version_leaves_the_other_alone(rule: Rule) -> None:
    page = page_of(rule, rule.bad)
    other = replace(page, version="standard" if page.version == "easy" else "easy")

    assert [] == check(other, [rule])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_message_is_one_line_that_ends(rule: Rule) -> None:
    for finding in findings(rule, rule.bad):
        assert "\n" not in finding.message
        assert finding.message.endswith((".", "!", "?")), finding.message


def test_a_long_sentence_is_told_where_to_split() -> None:
    (finding,) = findings(rules()["sentence-long"], rules()["sentence-long"].bad)

    assert (
        'has 38 words, more than 25. You could begin a new sentence at "because they know".'
        in finding.message
    )


def test_a_hard_page_is_told_what_makes_it_hard() -> None:
    (finding,) = findings(rules()["page-hard-to-read"], rules()["page-hard-to-read"].bad)

    assert "The level of this page is: hard: harder than 95 % of the news in English (" in finding.message
    assert "Its longest sentence has" in finding.message
    assert "Hard words: " in finding.message
