"""The list of what a site calls things, and what is said of a list that can't be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.records import TermUse
from everyreader.terms import found, read_terms


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "terms.yml"


def test_a_term_has_its_words_in_each_language(file: Path) -> None:
    file.write_text("tea:\n  en: {term: tea, forms: teas, never: [cuppa]}\n  ar: شاي\n", encoding="utf-8")

    terms, wrong = read_terms(file, "terms.yml")

    assert [] == wrong
    assert {"en": TermUse("tea", ("teas",), ("cuppa",)), "ar": TermUse("شاي")} == terms.terms[0].uses


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("tea: te\n", 1, "needs a line for each language"),
        ("a:\n  en: a\ntea:\n  welsh: te\n", 3, "there is no language 'welsh'"),
        ("tea:\n  en: {forms: [teas]}\n", 1, "has no term in 'en'"),
        ("tea:\n  en: {term: tea, nevr: [cuppa]}\n", 1, "Did you mean 'never'?"),
        ("tea: [\n", 2, "this YAML is broken"),
    ],
)
def test_a_wrong_entry_is_named_with_its_line(file: Path, text: str, line: int, said: str) -> None:
    file.write_text(text, encoding="utf-8")

    _, (error,) = read_terms(file, "terms.yml")

    assert (line, "terms.yml") == (error.line, error.path)
    assert said in error.what


def test_the_others_are_kept_when_one_is_wrong(file: Path) -> None:
    file.write_text("tea: te\ncup:\n  en: cup\n", encoding="utf-8")

    terms, _ = read_terms(file, "terms.yml")

    assert ["cup"] == [term.name for term in terms.terms]


@pytest.mark.parametrize(
    ("forms", "text", "expected"),
    [
        (("coproduc*",), "They Coproduced it.", "Coproduced"),
        (("co production",), "A co\nproduction.", "co\nproduction"),
        (("tea",), "A teapot.", ""),
        (("tea",), "A herb-tea.", ""),
        (("tea",), "They say “tea” here.", ""),
        ((), "tea", ""),
        (("a.b",), "axb", ""),
    ],
)
def test_forms_are_found_as_whole_words(forms: tuple[str, ...], text: str, expected: str) -> None:
    assert expected == found(forms, text)
