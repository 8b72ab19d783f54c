"""Which words are called hard: hand-made words of daily life, and of offices, law, medicine and research."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from everyreader.reading.hard_words import hard_words
from everyreader.reading.word_lists import listed
from everyreader.reading.words import split_words
from everyreader.registry import languages
from everyreader.types import Sentence

FILES = {file.stem: file for file in sorted((Path(__file__).parent / "words").glob("*.txt"))}
NOWHERE: Any = None
LEAST = 0.9


def found(text: str, code: str) -> list[str]:
    return hard_words(Sentence(text, split_words(text), code, NOWHERE), languages()[code])


def words(code: str) -> dict[str, list[str]]:
    """The words of a file by what they are: "hard" or "easy"."""
    lines = FILES[code].read_text(encoding="utf-8").splitlines()
    text = " ".join(line for line in lines if not line.startswith("#"))
    hard, easy = text.removeprefix("hard:").split("easy:")
    return {"hard": hard.split(), "easy": easy.split()}


@pytest.mark.parametrize("code", FILES)
def test_nine_in_ten_words_are_judged_rightly_both_ways(code: str) -> None:
    hard, easy = words(code)["hard"], words(code)["easy"]
    missed = [word for word in hard if not found(f"a {word}", code)]
    false_alarms = [word for word in easy if found(f"a {word}", code)]

    assert len(missed) <= (1 - LEAST) * len(hard), missed
    assert len(false_alarms) <= (1 - LEAST) * len(easy), false_alarms


@pytest.mark.parametrize("code", FILES)
def test_a_measured_language_has_all_lists(code: str) -> None:
    kinds = ("everyday", "learned", "names", "things")

    assert [] == [kind for kind in kinds if len(listed(kind, code)) < 50]


@pytest.mark.parametrize("code", FILES)
def test_no_word_is_both_of_daily_life_and_of_offices(code: str) -> None:
    assert frozenset() == listed("everyday", code) & listed("learned", code)


@pytest.mark.parametrize(
    ("text", "code", "hard"),
    [
        ("The armchair is old.", "en", []),  # daily life, though rare in print
        ("The legislation is old.", "en", ["legislation"]),  # common in print, but made like a word of law
        ("Herr Oberstleutnantsmeier kommt.", "de", []),  # a name: it stands behind "Herr"
        ("Im Winter trage ich Winterstiefel.", "de", []),  # two words that everybody knows
        ("Die Stadt erlässt eine Winterverordnung.", "de", ["Winterverordnung"]),  # ... not here
        ("Rozmawialiśmy o skrzyżowaniu.", "pl", []),  # forms of words of daily life
        ("یہ کھڑکیاں ہیں۔", "ur", []),
        ("قال وOliver ذلك.", "ar", []),  # a name in other letters, joined to "and"
        ("Mae'r ddeddfwriaeth yn newid.", "cy", ["ddeddfwriaeth"]),  # a mutated form
    ],
)
def test_what_makes_a_word_hard(text: str, code: str, hard: list[str]) -> None:
    assert hard == found(text, code)
