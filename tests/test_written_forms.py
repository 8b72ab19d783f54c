"""Dates, numbers, lists and marks are written as the readers of each language expect: by Babel, from CLDR."""

from __future__ import annotations

import datetime

import pytest

from everyreader.check import check
from everyreader.own_marks import apposed, colon
from everyreader.registry import languages, rules, site_languages
from everyreader.types import Language, Page
from everyreader.written_forms import checked, in_words, listed, number

DAY = datetime.date(2026, 12, 1)
LANGUAGES = [pytest.param(language, id=language.code) for language in site_languages().values()]


@pytest.mark.parametrize(
    ("code", "day", "count", "things"),
    [
        ("en", "1 December 2026", "12,345", "A, B and C"),
        ("cy", "1 Rhagfyr 2026", "12,345", "A, B, C"),
        ("fr", "1 décembre 2026", "12\u202f345", "A, B et C"),
        ("es", "1 de diciembre de 2026", "12.345", "A, B y C"),
        ("pl", "1 grudnia 2026", "12\u00a0345", "A, B i C"),
        ("ar", "1 ديسمبر 2026", "12,345", "A وB وC"),
        ("ur", "1 دسمبر، 2026", "12,345", "A، B، اور C"),
    ],
)
def test_a_date_a_number_and_a_list_in_each_language(code: str, day: str, count: str, things: str) -> None:
    language = languages()[code]

    assert day == in_words(DAY, language)
    assert count == number(12345, language)
    assert things == listed(["A", "B", "C"], language)
    assert "A" == listed(["A"], language)


def test_people_who_checked_a_page_on_one_day_are_named_together() -> None:
    checks = [
        {"name": "Amal", "date": DAY, "as": "native speaker"},
        {"name": "Huw", "date": DAY},
        {"name": "Zofia", "date": "last week"},
    ]

    assert [("Amal (native speaker) and Huw", "1 December 2026"), ("Zofia", "last week")] == checked(
        checks, languages()["en"]
    )


def test_marks_between_a_name_and_what_is_said_of_it_are_those_of_the_language() -> None:
    assert "Tea, large print" == apposed(languages()["en"], "Tea", "large print")
    assert "چائے، کافی" == apposed(languages()["ur"], "چائے", "کافی")
    assert "Thé\u00a0: chaud" == f"Thé{colon(languages()['fr'])}chaud"


MARKS = ["digit-foreign", "mark-space-missing", "punctuation-foreign", "quotation-mark-foreign"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_interface_have_the_marks_and_digits_of_their_language(language: Language) -> None:
    words = "".join(f"<p>{words}</p>" for words in language.interface.values())
    html = f'<!doctype html><html lang="{language.code}"><title>Tea</title><article>{words}</article></html>'

    found = check(Page("tea/", language.code, html), [rules()[id] for id in MARKS])

    assert [] == [finding.message for finding in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_dates_have_the_digits_that_the_rules_ask_for(language: Language) -> None:
    shown = number(9876543210, language) + in_words(DAY, language)

    assert set() == {sign for sign in shown if sign.isdigit()} - set(language.typography["digits"])
