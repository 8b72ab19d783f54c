"""Findings in, a report out."""

import datetime
import io
import json
from collections.abc import Iterable
from dataclasses import replace

import pytest

from everyreader.check import check
from everyreader.html import parse
from everyreader.records import Counts
from everyreader.registry import reports, rules
from everyreader.types import Finding, Level, Page

FINDING = Finding(
    path="docs/en/tea.md",
    line=12,
    rule="img-alt-missing",
    level=Level.ERROR,
    message="The image has no text alternative.",
    language="en",
    fix="Write what the image shows.",
    element='<img src="tea.png">',
    html_line=40,
    url="tea/",
)


def report(name: str, findings: Iterable[Finding]) -> str:
    out = io.StringIO()
    reports()[name](list(findings), out)
    return out.getvalue()


def test_text_has_one_line_a_fault_and_a_count() -> None:
    warning = replace(
        FINDING, line=3, exact=False, rule="heading-skipped", level=Level.WARNING, message="Skips"
    )

    expected = (
        "docs/en/tea.md:3 (near): warning [heading-skipped] Skips. Fix: Write what the image shows.\n"
        "docs/en/tea.md:12: error [img-alt-missing] The image has no text alternative."
        " Fix: Write what the image shows.\n"
        "1 error, 1 warning in 1 file.\n"
    )
    assert expected == report("text", [FINDING, warning])


def test_text_says_that_nothing_was_found() -> None:
    assert "Nothing found.\n" == report("text", [])


def test_a_line_seen_in_several_builds_is_one_line_with_the_languages() -> None:
    arabic = replace(FINDING, language="ar", url="ar/tea/", html_line=44)

    first, count = report("text", [FINDING, arabic]).splitlines()

    assert first.endswith("Write what the image shows. (ar, en)")
    assert "1 error in 1 file." == count


def test_two_images_on_one_line_stay_two() -> None:
    other = replace(FINDING, element='<img src="cup.png">')

    assert report("text", [FINDING, other]).endswith("2 errors in 1 file.\n")


def test_what_the_theme_does_on_each_page_is_one_line() -> None:
    seen = [replace(FINDING, path="theme", line=0, url=url) for url in ("", "tea/", "cup/")]

    first, _ = report("text", seen).splitlines()

    assert first.startswith("theme, on the home page and 2 more: error [img-alt-missing]")


def test_what_the_theme_says_of_each_page_in_other_words_is_one_line_too() -> None:
    seen = [
        replace(
            FINDING,
            path="theme",
            line=0,
            url=f"{word}/",
            message=f"The {word} has no text alternative.",
            element=f'<img class="sign" src="{word}.png">',
            template="partials/sign.html",
        )
        for word in ("cup", "tea")
    ]

    first, count = report("text", seen).splitlines()

    assert first.startswith(
        "theme (partials/sign.html), on page cup/ and 1 more: error [img-alt-missing] The cup"
    )
    assert "1 error in 1 file." == count


def test_two_parts_of_the_theme_stay_two() -> None:
    seen = [
        replace(FINDING, path="theme", line=0, element=f'<img class="{name}">') for name in ("sign", "logo")
    ]

    assert report("text", seen).endswith("2 errors in 1 file.\n")


def test_the_whole_page_has_no_line_number() -> None:
    assert report("text", [replace(FINDING, line=0)]).startswith("docs/en/tea.md: error ")


@pytest.mark.parametrize("name", ["text", "html"])
@pytest.mark.parametrize(
    ("sign", "shown"), [("\n", r"\u000a"), ("\x1b", r"\u001b"), ("\u202e", r"\u202e"), ("\u2028", r"\u2028")]
)
def test_a_page_cannot_forge_lines(name: str, sign: str, shown: str) -> None:
    written = report(name, [replace(FINDING, message=f"Tea{sign}docs/en/cup.md:1: error")])

    assert f"Tea{shown}docs/en/cup.md:1: error" in written


def test_json_has_every_finding_with_the_names_of_its_fields() -> None:
    arabic = replace(FINDING, language="ar", message="بلا نص")

    first, second = json.loads(report("json", [FINDING, arabic]))

    assert {"path": "docs/en/tea.md", "line": 12, "level": "error"}.items() <= first.items()
    assert {"language": "ar", "message": "بلا نص", "exact": True, "html_line": 40}.items() <= second.items()
    assert [] == json.loads(report("json", []))


def test_html_escapes_what_pages_say() -> None:
    written = report("html", [replace(FINDING, message="<script>alert(1)</script>", path='"><b>.md')])

    assert "<script" not in written
    assert "&lt;script&gt;" in written
    assert [] == parse(written).select("b")


def test_html_shows_code_as_code() -> None:
    written = report("html", [replace(FINDING, fix="Write `<b>` there.")])

    assert "Write <code>&lt;b&gt;</code> there." in written


def test_html_groups_by_file_and_says_the_level_in_words() -> None:
    note = replace(FINDING, path="docs/en/cup.md", level=Level.NOTE)
    tree = parse(report("html", [FINDING, note]))

    assert ["docs/en/cup.md", "docs/en/tea.md"] == [heading.text for heading in tree.select("h2[id^=file]")]
    assert ["Note", "Error"] == [
        row.select("td")[0].text for row in tree.select("[aria-labelledby^=file] tbody tr")
    ]
    assert ["line 12", "line 12"] == [cell.text for cell in tree.select("[aria-labelledby^=file] tbody th")]


def test_the_html_report_keeps_our_own_rules() -> None:
    out = io.StringIO()
    days = [Counts(datetime.date(2026, 1, day), 1, 2, 3) for day in (1, 2)]
    theme = replace(FINDING, path="theme", line=0, message="بلا نص")
    reports()["html"]([FINDING, theme], out, history=days)
    html = out.getvalue()
    using = [rule for rule in rules().values() if rule.group == "accessibility"]

    assert [] == [f.message for f in check(Page("report.html", "en", html, content="main"), using)]


def test_html_lists_by_rule_where_each_was_found() -> None:
    other = [replace(FINDING, rule="heading-skipped", line=n) for n in (3, 4)]
    tree = parse(report("html", [FINDING, *other]))

    rows = [[cell.text for cell in row.select("th, td")[:2]] for row in tree.select("#rules + div tbody tr")]
    assert [["heading-skipped", "2"], ["img-alt-missing", "1"]] == rows
    assert {"#file-1"} == {link.attrs["href"] for link in tree.select("#rules + div a")}


def test_html_draws_the_counts_over_time_and_says_them_in_words() -> None:
    days = [Counts(datetime.date(2026, month, 1), 9 - month, 4, month) for month in (1, 2, 3)]
    again = replace(days[-1], errors=1)
    out = io.StringIO()
    reports()["html"]([FINDING], out, history=[*days, again])
    tree = parse(out.getvalue())

    title = tree.select("svg title")[0].text
    assert (
        "From 2026-01-01 to 2026-03-01: errors from 8 to 1, warnings from 4 to 4, notes from 1 to 3." == title
    )
    assert ["2026-03-01", "1", "4", "3"] == [
        cell.text for cell in tree.select("details tbody tr")[0].select("th, td")
    ]
    assert 3 == len(tree.select("details tbody tr"))  # the last run of a day stands for it
    assert 3 == len(tree.select("svg path[stroke-width]"))


@pytest.mark.parametrize("days", [0, 1])
def test_html_draws_nothing_of_fewer_than_two_days(days: int) -> None:
    out = io.StringIO()
    reports()["html"]([], out, history=[Counts(datetime.date(2026, 1, 1), 1, 1, 1)] * days * 2)

    assert "<svg" not in out.getvalue()
