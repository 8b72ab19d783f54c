"""The files of the languages: each is whole, and the rules see the same faults in each language.

tests/languages/<code>.toml holds small pages, [[rules]]: one fault that a rule must see, and the same
without it.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from everyreader.check import check
from everyreader.reading.plain_words import plain_words
from everyreader.registry import languages, rules
from everyreader.types import Language, Page

ENGLISH = languages()["en"]
LANGUAGES = [pytest.param(language, id=language.code) for language in languages().values()]
FILES = sorted((Path(__file__).parent / "languages").glob("*.toml"))
TOLD = {file.stem: tomllib.loads(file.read_text(encoding="utf-8")).get("rules", []) for file in FILES}
CASES = [pytest.param(code, case, id=f"{code} {case['rule']}") for code in TOLD for case in TOLD[code]]
# Letters of another language that look the same: words that are spelt with them are not found.
OTHER_KEYBOARD = {"ar": "یکہھۃے", "ur": "يكىةه"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_lists_and_limits_of_english(language: Language) -> None:
    empty = [name for name in ENGLISH.lists if not language.lists.get(name)]

    assert ([], ENGLISH.lists.keys()) == (empty, language.lists.keys())
    assert ENGLISH.limits.keys() == language.limits.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_names_a_word_twice(language: Language) -> None:
    twice = {
        name: [word for word, n in Counter(found).items() if n > 1] for name, found in language.lists.items()
    }

    assert {} == {name: words for name, words in twice.items() if words}


SPOKEN = ("abbreviations", "joining_words", "negations", "number_words", "percent_words", "short_forms")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_are_looked_up_in_small_letters_are_written_so(language: Language) -> None:
    assert [] == [word for name in SPOKEN for word in language.lists[name] if word != word.lower()]


@pytest.mark.parametrize("code", OTHER_KEYBOARD)
def test_words_are_written_with_the_letters_of_their_language(code: str) -> None:
    language = languages()[code]
    written = [*language.interface.values(), *(word for words in language.lists.values() for word in words)]
    hard = [part for words in plain_words(code) for part in words]

    assert [] == [word for word in written + hard if set(word) & set(OTHER_KEYBOARD[code])]


def found(code: str, case: dict[str, Any], html: str) -> list[str]:
    rule = rules()[case["rule"]]
    direction = languages()[code].direction
    page = f'<!doctype html><html lang="{code}" dir="{direction}"><title>x</title><article>{html}</article>'
    version = "easy" if rule.group == "easy-read" else "standard"
    return [finding.message for finding in check(Page("tea/", code, page, version=version), [rule])]


@pytest.mark.parametrize(("code", "case"), CASES)
def test_a_rule_sees_the_fault_in_this_language(code: str, case: dict[str, Any]) -> None:
    assert found(code, case, case["bad"])


@pytest.mark.parametrize(("code", "case"), CASES)
def test_a_rule_sees_nothing_where_there_is_no_fault(code: str, case: dict[str, Any]) -> None:
    assert [] == found(code, case, case["good"])
