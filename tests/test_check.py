"""Page in, findings out: rules of each kind, comments that allow a finding, and rules that fail."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from everyreader.check import bad_input, check, check_site
from everyreader.markdown_file import markdown_page
from everyreader.registry import rules
from everyreader.types import Element, Finding, InputError, Level, Page, Rule, Sentence, Site, SourceLine

ALLOW = "<!-- everyreader: allow img-alt-missing because the words below say it -->"


def page(markdown: str, html: str, url: str = "tea/") -> Page:
    lines = markdown.split("\n")
    source = tuple(SourceLine("docs/en/tea.md", number, text) for number, text in enumerate(lines, 1))
    return Page(url, "en", f'<!doctype html><html lang="en"><body><article>{html}</article>', source)


def found(findings: Iterable[Finding]) -> list[str]:
    return [f"{finding.path}:{finding.line} {finding.rule}" for finding in findings]


def a_rule(kind: str, check: object, id: str = "tea-cold") -> Rule:
    words = dict.fromkeys(("doc", "title", "who", "bad", "good", "source"), "")
    return Rule(
        id=id, group="accessibility", kind=kind, level=Level.WARNING, selects="p", wcag=(), act=(),
        fix="Warm it.", check=check, **words,
    )  # fmt: skip


IMG = [rules()["img-alt-missing"]]


def test_a_finding_says_where_what_and_what_to_do() -> None:
    (finding,) = check(page('# Tea\n\n<img src="tea.png">', '<h1>Tea</h1><img src="tea.png">'), IMG)

    assert ("docs/en/tea.md", 3, "img-alt-missing") == (finding.path, finding.line, finding.rule)
    assert (Level.ERROR, "en", "tea/", True) == (finding.level, finding.language, finding.url, finding.exact)
    assert ('<img src="tea.png">', rules()["img-alt-missing"].fix) == (finding.element, finding.fix)


def test_two_faults_on_a_line_are_two_findings() -> None:
    html = '<p><img src="a.png"> <img src="b.png"></p>'

    assert ["docs/en/tea.md:1 img-alt-missing"] * 2 == found(
        check(page('<img src="a.png"> <img src="b.png">', html), IMG)
    )


def test_a_page_rule_can_name_the_page_as_a_whole() -> None:
    def cold(page: Page) -> Iterator[tuple[Element | None, str]]:
        yield None, "The tea is cold"
        yield page.select("p")[0], "This tea is cold"

    findings = check(page("# Tea\n\nTea", "<h1>Tea</h1><p>Tea</p>"), [a_rule("page", cold)])

    assert ["docs/en/tea.md:0 tea-cold", "docs/en/tea.md:3 tea-cold"] == found(findings)


def test_a_sentence_rule_sees_each_sentence() -> None:
    def cold(page: Page, sentence: Sentence) -> Iterator[tuple[Element, str]]:
        if "cold" in sentence.words:
            yield sentence.element, "This sentence is cold"

    findings = check(
        page("Tea.\n\nHot tea. A cold cup.", "<p>Tea.</p><p>Hot tea. A cold cup.</p>"),
        [a_rule("sentence", cold)],
    )

    assert ["docs/en/tea.md:3 tea-cold"] == found(findings)


def test_a_site_rule_can_name_a_page_or_a_file() -> None:
    def cold(site: Site) -> Iterator[tuple[Page | str, Element | None, str]]:
        for page in site.pages.values():
            yield page, page.select("p")[0], "Cold in all pages"
        yield "docs/en/pot.md", None, "Nobody drinks this"

    site = Site({("en", "tea/"): page("Tea", "<p>Tea</p>")})

    assert ["docs/en/pot.md:0 tea-cold", "docs/en/tea.md:1 tea-cold"] == found(
        check_site(site, [a_rule("site", cold)])
    )


@pytest.mark.parametrize(
    "markdown",
    [
        f'{ALLOW}\n<img src="tea.png">',
        f'<img src="tea.png"> {ALLOW}',
        f'{ALLOW}\n\n<img src="tea.png">',
        f'{ALLOW}\n<!-- everyreader: allow heading-empty because a script fills it -->\n<img src="tea.png">',
    ],
)
def test_a_comment_allows_one_rule_on_its_line_or_the_next(markdown: str) -> None:
    assert [] == check(page(markdown, '<img src="tea.png">'), IMG)


def test_a_comment_allows_nothing_further_down() -> None:
    findings = check(page(f'{ALLOW}\nTea\n<img src="tea.png">', '<p>Tea <img src="tea.png"></p>'), IMG)

    assert ["docs/en/tea.md:1 suppression-unused", "docs/en/tea.md:3 img-alt-missing"] == found(findings)


def test_a_comment_on_the_first_line_allows_what_is_said_of_the_whole_page() -> None:
    def missing(page: Page) -> Iterator[tuple[Element | None, str]]:
        yield None, "No image"

    rule = a_rule("page", missing, id="img-alt-missing")

    assert [] == check(page(f"{ALLOW}\n# Tea", "<h1>Tea</h1>"), [rule])


@pytest.mark.parametrize(
    "markdown", [f"```\n{ALLOW}\n```\n", f"Write `{ALLOW}` above it.", f"~~~~\n```\n{ALLOW}\n~~~~"]
)
def test_a_comment_in_code_is_an_example(markdown: str) -> None:
    assert [] == check(page(markdown, "<p>Write</p>"), IMG)


def test_a_comment_for_rules_that_did_not_run_is_not_called_unused() -> None:
    assert [] == check(page(ALLOW, "<p>Tea</p>"), [rules()["heading-empty"]])


INVALID = {
    "allow img-alt-mising because it is fine": (
        "there is no rule 'img-alt-mising'. Did you mean 'img-alt-missing'?"
    ),
    "allow img-alt-missing": "the reason to allow img-alt-missing is missing",
    "allow img-alt-missing because ": "the reason to allow img-alt-missing is missing",
    "allow img-alt-missing, heading-empty because": "a comment allows one rule only: write one for each",
    "alow img-alt-missing because it is fine": (
        "'alow img-alt-missing because it is fine' says nothing that everyreader knows"
    ),
}


@pytest.mark.parametrize("order", INVALID)
def test_a_comment_that_cannot_be_used_is_a_finding(order: str) -> None:
    (finding,) = check(page(f"Tea\n<!-- everyreader: {order} -->", "<p>Tea</p>"), IMG)

    assert ("suppression-invalid", Level.ERROR, 2) == (finding.rule, finding.level, finding.line)
    assert INVALID[order] == finding.message


def allowing(*entries: object) -> Page:
    """A page with a picture that lacks its alternative, whose front matter allows something."""
    one = page('Tea\n\n<img src="tea.png">', '<p>Tea</p><img src="tea.png">')
    one.meta = {"everyreader": {"allow": list(entries)}}
    return one


def test_the_front_matter_allows_a_rule_on_the_whole_page() -> None:
    assert [] == check(allowing({"rule": "img-alt-missing", "because": "the words say it"}), IMG)


def test_an_entry_of_the_front_matter_that_allows_nothing_is_reported() -> None:
    findings = check(
        allowing({"rule": "heading-empty", "because": "a script fills it"}), [*IMG, rules()["heading-empty"]]
    )

    assert ["docs/en/tea.md:0 suppression-unused", "docs/en/tea.md:3 img-alt-missing"] == found(findings)


def test_a_fault_in_an_entry_of_the_front_matter_has_its_line(tmp_path: Path) -> None:
    front = """\
---
title: Tea
everyreader:
  allow:
    - rule: heading-empty
      because: a script fills it
    - rule: heading-emty
      because: the same
---
# Tea
"""
    (tmp_path / "tea.md").write_text(front, encoding="utf-8")

    findings = check(markdown_page(tmp_path / "tea.md", tmp_path), [rules()["heading-empty"]])

    assert ["tea.md:5 suppression-unused", "tea.md:7 suppression-invalid"] == found(findings)


INVALID_ENTRIES = [
    ({"rule": "img-alt-mising", "because": "fine"}, "no rule 'img-alt-mising'. Did you mean 'img-alt"),
    ({"rule": "img-alt-missing"}, "the reason to allow img-alt-missing is missing"),
    ({"rule": "img-alt-missing", "because": " "}, "the reason to allow img-alt-missing is missing"),
    ({"rule": "img-alt-missing", "becuase": "it is fine"}, "below 'allow:' is not a rule and a reason"),
    ("img-alt-missing", "'img-alt-missing' below 'allow:' is not a rule and a reason"),
    ({"rule": ["tea", "cup"], "because": "both"}, "there is no rule '['tea', 'cup']'"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "said"), INVALID_ENTRIES)
def test_an_entry_of_the_front_matter_that_cannot_be_used_is_a_finding(entry: object, said: str) -> None:
    findings = check(allowing(entry), IMG)

    assert ["docs/en/tea.md:0 suppression-invalid", "docs/en/tea.md:3 img-alt-missing"] == found(findings)
    assert said in findings[0].message


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ('<img src="tea.png">', 11),
        ('Tea: <img src="tea.png">', 16),
        ('<img src="tea.png"> tea.png', 1),  # its name stands twice, the tag once
        ('<img src="tea.png"> <img src="tea.png">', 0),
    ],
)
def test_a_finding_has_a_column_where_what_it_names_stands_once(line: str, column: int) -> None:
    finding, *_ = check(page(line, line), IMG)

    assert (line, column) == (finding.written, finding.column)


def test_comments_work_in_plain_html() -> None:
    html = f'<html lang="en"><body>\n{ALLOW}\n<img src="tea.png">\n<img src="cup.png">'

    assert ["tea.html:4 img-alt-missing"] == found(check(Page("tea.html", "en", html), IMG))


def test_a_rule_that_fails_is_named_with_page_and_element() -> None:
    def broken(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
        yield element, str(1 / 0)

    with pytest.raises(ZeroDivisionError) as raised:
        check(page("Tea", '<p id="tea">Tea</p>'), [a_rule("element", broken)])

    assert [
        'everyreader: the rule tea-cold failed on page tea/, element <p id="tea">'
    ] == raised.value.__notes__


def test_bad_input_is_a_finding() -> None:
    finding = bad_input(InputError("docs/en/tea.md", 3, "this YAML is broken"))

    assert ["docs/en/tea.md:3 bad-input"] == found([finding])
