"""Every accessibility rule runs on the example of its docstring and on the cases of tests/rules/<rule>.html.

A case is a comment and the HTML below it: `fail` gives a finding (or as many as `<!-- 2 -->` says), `pass`
meets the rule, `skip` does not concern it. A rule that lacks one of the three fails here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from everyreader.check import check
from everyreader.registry import languages, rules
from everyreader.types import Finding, Page, Rule
from everyreader.wcag import AA, NAMES, A

CASE = re.compile(r"<!-- (fail|pass|skip): (.+?) -->\n(.*?)(?=<!-- (?:fail|pass|skip):|\Z)", re.S)
COUNT = re.compile(r"<!-- (\d+) -->")
RULES = [rule for rule in rules().values() if rule.group == "accessibility" and rule.kind != "site"]


def whole(html: str) -> str:
    """A page around a fragment; a page as it is."""
    if html.lower().lstrip().startswith(("<!doctype", "<html")):
        return html
    head = '<!doctype html><html lang="en"><head><title>Tea</title></head>'
    return f"{head}<body><main><article>{html}</article></main></body></html>"


def findings(rule: Rule, html: str) -> list[Finding]:
    return check(Page("tea/", "en", whole(html)), [rule])


def cases_of(rule: Rule) -> list[tuple[str, str, str]]:
    file = Path(__file__).parent / "rules" / f"{rule.id.replace('-', '_')}.html"
    return CASE.findall(file.read_text(encoding="utf-8")) if file.exists() else []


def all_cases() -> Iterator[object]:
    for rule in RULES:
        for kind, name, html in cases_of(rule):
            yield pytest.param(rule, kind, html, id=f"{rule.id}: {kind}: {name}")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_has_the_three_kinds_of_cases(rule: Rule) -> None:
    kinds = {kind for kind, _, _ in cases_of(rule)}

    assert {"fail", "pass", "skip"} == kinds


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_bad_example_is_found_and_the_good_one_is_not(rule: Rule) -> None:
    bad, good = findings(rule, rule.bad), findings(rule, rule.good)

    assert bad
    assert [] == good


@pytest.mark.parametrize("rule, kind, html", list(all_cases()))
def test_case(rule: Rule, kind: str, html: str) -> None:
    count = COUNT.search(html)
    expected = int(count[1]) if count else int(kind == "fail")

    actual = findings(rule, html)

    assert expected == len(actual), actual


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_message_is_one_plain_sentence(rule: Rule) -> None:
    for finding in findings(rule, rule.bad):
        assert "\n" not in finding.message
        assert finding.message.endswith((".", "!", "?")), finding.message


ODD = """
<!-- a comment --><p>Tea<!-- inside --><br><!-- between --><br></p><svg><a xlink:href="#x">x</a></svg>
<table><!-- none --><tr></tr></table><ul><!-- none --></ul><a href><img alt></a><label for><input></label>
<div role aria-label style class id lang dir tabindex></div><img src><iframe src></iframe><math><mi>x</mi>
</math><template><img></template><select></select><p lang="x-tea">Tea</p><a href="http://[">tea</a>
<img src="http://["><a href="http://[" target="_blank">tea</a><style>p { color: } :focus {</style>
"""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("html", ["", "<!doctype html>", ODD], ids=["nothing", "an empty page", "odd HTML"])
def test_no_rule_breaks_on_a_page_that_nobody_should_write(rule: Rule, html: str) -> None:
    check(Page("tea/", "en", html), [rule])


def test_each_criterion_has_a_name() -> None:
    spoken_of = {criterion for rule in rules().values() for criterion in rule.wcag}

    assert set() == (A | AA | spoken_of) - NAMES.keys()


SEVEN = ("ar", "cy", "de", "en", "fr", "pl", "ur")
VAGUE = [(code, words) for code in (*SEVEN, "es") for words in languages()[code].lists["vague_links"]]


@pytest.mark.parametrize(("code", "words"), VAGUE)
def test_a_link_that_says_click_here_is_vague_in_each_language(code: str, words: str) -> None:
    html = (
        f'<!doctype html><html lang="{code}"><title>Tea</title><body><p><a href="tea/">{words}</a></p></html>'
    )

    assert 1 == len(findings(rules()["link-text-vague"], html))


@pytest.mark.parametrize("code", [*SEVEN, "es"])
def test_each_language_has_the_words_that_rules_need(code: str) -> None:
    assert set() == languages()["en"].lists.keys() - languages()[code].lists.keys()
