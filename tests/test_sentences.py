"""Hand-made sentences with known faults, written from the guidance alone: what is found, what is left alone.

`tests/sentences/<code>.tsv`: rule, `fault` or `fine`, Markdown of an Easy Read page, `\\n` for a line end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from everyreader.check import check
from everyreader.markdown_file import markdown_page
from everyreader.registry import rules

FILES = {file.stem: file for file in sorted((Path(__file__).parent / "sentences").glob("*.tsv"))}
# What a machine decides exactly must be right each time; what it judges, nine times in ten (both ways).
JUDGED = {
    "easy-abbreviation": 0.9,
    "easy-ideas-many": 0.9,
    "easy-negation-double": 0.9,
    "easy-number-spelled": 0.9,
    "easy-passive": 0.9,
    "easy-roman-number": 0.9,
    "easy-word-unexplained": 0.9,
    "link-text-vague": 0.9,
}
# What the guidance itself calls a hint that is often wrong, by language.
WEAK = {
    "easy-passive": {"cy", "fr", "es", "pl", "ar", "ur"},
    "easy-negation-double": {"cy", "pl", "ar", "ur"},
    "easy-abbreviation": {"ar", "ur"},
}
ALSO = {"easy-sentence-long": ["easy-sentence-very-long"]}  # a much longer sentence is another rule's
LEAST = 150


class Case(NamedTuple):
    line: int
    rule: str
    fault: bool
    text: str


def read(code: str) -> Iterator[Case]:
    for number, line in enumerate(FILES[code].read_text("utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            rule, verdict, text = line.split("\t")
            assert verdict in ("fault", "fine"), f"{FILES[code].name}:{number}"
            yield Case(number, rule, verdict == "fault", text.replace("\\n", "\n"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sentences")


def is_found(case: Case, code: str, folder: Path) -> bool:
    file = folder / code / "easy.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(case.text + "\n", encoding="utf-8")
    page = markdown_page(file, folder)
    using = [rules()[case.rule], *(rules()[id] for id in ALSO.get(case.rule, ()))]
    return bool(check(page, using))


@cache
def verdicts(code: str, folder: Path) -> dict[str, list[tuple[Case, bool]]]:
    """Each case of a language with whether it was judged rightly, by rule."""
    found: dict[str, list[tuple[Case, bool]]] = defaultdict(list)
    for case in read(code):
        found[case.rule].append((case, is_found(case, code, folder) == case.fault))
    return found


@pytest.mark.parametrize("code", FILES)
def test_each_language_has_enough_sentences(code: str) -> None:
    assert len(list(read(code))) >= LEAST


@pytest.mark.parametrize("code", FILES)
def test_faults_are_found_and_what_is_fine_is_left_alone(code: str, folder: Path) -> None:
    wrong = {}
    for rule, judged in verdicts(code, folder).items():
        for fault in (True, False):
            cases = [(case, right) for case, right in judged if case.fault == fault]
            missed = [f"{case.line}: {case.text}" for case, right in cases if not right]
            if len(missed) > (1 - JUDGED.get(rule, 1.0)) * len(cases):
                wrong[rule, "missed" if fault else "false alarm"] = missed
    wrong = {key: missed for key, missed in wrong.items() if code not in WEAK.get(key[0], ())}

    assert {} == wrong
