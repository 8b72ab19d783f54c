"""Words of single languages: plainer words for hard ones, and the mutations of Welsh."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import everyreader.reading
from everyreader.reading.frequency import zipf, zipfs
from everyreader.reading.hard_words import hard_words
from everyreader.reading.plain_words import plain_words
from everyreader.reading.words import split_words
from everyreader.registry import languages
from everyreader.types import Sentence

FOLDER = Path(everyreader.reading.__file__).parent / "plain"
CODES = sorted(file.stem for file in FOLDER.glob("*.toml"))
WELSH = languages()["cy"]


def folded(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in split_words(text))


@pytest.mark.parametrize("code", CODES)
def test_no_entry_of_a_list_of_plainer_words_stands_twice(code: str) -> None:
    written = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))["words"]

    assert len(written) == len(plain_words(code))
    assert len(written) >= (400 if code == "en" else 100)


@pytest.mark.parametrize("code", CODES)
def test_no_plainer_word_has_itself_a_plainer_one(code: str) -> None:
    hard = plain_words(code)

    assert [] == [plain for plainer in hard.values() for plain in plainer if folded(plain) in hard]


@pytest.mark.parametrize("code", CODES)
def test_every_hard_word_has_a_plainer_one(code: str) -> None:
    assert [] == [hard for hard, plainer in plain_words(code).items() if not plainer or "" in plainer]


@pytest.mark.parametrize(
    ("mutated", "stem"),
    [
        ("gath", "cath"),
        ("nghath", "cath"),
        ("chath", "cath"),
        ("bren", "pren"),
        ("mhren", "pren"),
        ("phren", "pren"),
        ("dafarn", "tafarn"),
        ("nhafarn", "tafarn"),
        ("thafarn", "tafarn"),
        ("ardd", "gardd"),
        ("ngardd", "gardd"),
        ("feic", "beic"),
        ("meic", "beic"),
        ("ddeilen", "deilen"),
        ("neilen", "deilen"),
        ("fefus", "mefus"),
        ("laeth", "llaeth"),
        ("raw", "rhaw"),
        ("hafal", "afal"),
    ],
)
def test_a_mutated_welsh_word_is_as_common_as_its_stem(mutated: str, stem: str) -> None:
    only_stem = {stem: 4.2}

    assert zipf(stem, WELSH, only_stem) == zipf(mutated, WELSH, only_stem) == 4.2


def test_a_french_name_is_known_behind_its_article_and_a_hard_word_at_the_start_too() -> None:
    words = ("L’épistémologie", "de", "l’Unapei")
    sentence = Sentence("L’épistémologie de l’Unapei.", words, "fr", None)

    assert ["L’épistémologie"] == hard_words(sentence, languages()["fr"])


def test_welsh_words_have_their_own_list_and_are_not_judged_as_english() -> None:
    known = zipfs("cy")

    assert (zipf("yn", WELSH, known) or 0) > (zipf("caredig", WELSH, known) or 0) > 3
    assert zipf("wheelbarrow", WELSH, known) is None
