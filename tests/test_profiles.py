"""Profiles: one file each says which rules are asked, how much they matter, and their limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import mkdocs
from everyreader.check import check
from everyreader.cli import main
from everyreader.configuration import configuration
from everyreader.profiles import profiles, read_profile
from everyreader.registry import language_limit, languages, rules
from everyreader.types import InputError, Level, Page
from tiny_site import GOOD, MKDOCS_YML, PAGE, write

LONG = "<p>" + "tea " * 11 + "pot.</p>"  # one sentence of 12 words


def page(language: str = "en") -> Page:
    return Page("tea/", language, f'<html lang="{language}"><body><article>{LONG}</article>', version="easy")


def test_each_file_is_a_profile() -> None:
    assert {"all", "strict", "wcag-a", "wcag-aa"} <= profiles().keys()


@pytest.mark.parametrize("name", profiles())
def test_each_profile_says_in_one_line_what_it_asks_for(name: str) -> None:
    about = profiles()[name].about

    assert about.endswith(".")
    assert "\n" not in about


def test_strict_makes_an_error_of_what_wcag_asks_at_level_aaa() -> None:
    faint = rules()["contrast-not-high"]

    (strict,) = configuration({"profile": "strict"}).in_use([faint])

    assert (Level.NOTE, Level.ERROR) == (faint.level, strict.level)
    assert faint.check is strict.check


def test_a_rule_that_a_profile_does_not_name_stays_as_it_is() -> None:
    missing = rules()["img-alt-missing"]

    assert [missing] == configuration({"profile": "strict"}).in_use([missing])


def test_what_a_site_decides_of_a_rule_comes_before_its_profile() -> None:
    decided = configuration({"profile": "strict", "rules": {"title-vague": "note", "text-clipped": "off"}})

    levels = {rule.id: rule.level for rule in decided.in_use(rules().values())}

    assert Level.NOTE == levels["title-vague"]
    assert "text-clipped" not in levels


def test_each_version_of_a_page_may_have_a_profile() -> None:
    decided = configuration({"profile": {"standard": "wcag-a", "easy": "strict"}})

    standard = {rule.id for rule in decided.in_use(rules().values(), "standard")}
    easy = {rule.id for rule in decided.in_use(rules().values(), "easy")}

    assert "easy-italic" in easy - standard
    assert "img-alt-missing" in easy & standard


LIMITS = """
about = "Short sentences."
[limits]
easy_sentence_words = 10
[limits.ar]
easy_sentence_words = 12
"""


@pytest.mark.parametrize(("language", "found"), [("en", 1), ("en-GB", 1), ("ar", 0), ("ar-EG", 0)])
def test_a_profile_sets_a_limit_for_every_language_or_for_one(language: str, found: int) -> None:
    judged = page(language)
    judged.limits = read_profile(LIMITS, "short.toml").limits

    assert found == len(check(judged, [rules()["easy-sentence-long"]]))


def test_a_limit_for_every_language_is_english_and_others_are_in_proportion() -> None:
    judged = page("ar")  # its own limit is 14 words where the English one is 15
    judged.limits = {"": {"easy_sentence_words": 30}}

    assert 28 == language_limit(judged, "ar", "easy_sentence_words")
    assert 30 == language_limit(judged, "en", "easy_sentence_words")


@pytest.mark.parametrize(
    ("name", "version", "words"),
    [
        ("easy-read-standard", "easy", 24),
        ("gov-uk", "easy", 15),
        ("people-first", "easy", 15),
        ("inclusion-europe", "easy", 20),
        ("plain", "standard", 20),
    ],
)
def test_a_sentence_may_be_as_long_as_its_guide_allows(name: str, version: str, words: int) -> None:
    decided = configuration({"profile": name})
    using = [rule for rule in decided.in_use(rules().values(), version) if "sentence" in rule.id]

    def errors(count: int) -> set[str]:
        html = f"<html lang=en><body><article><p>We {'drink ' * (count - 2)}tea.</p></article>"
        judged = Page("tea/", "en", html, version=version, limits=decided.limits(version))
        many = "easy-long-sentences-many"  # judges the page, not the sentence
        return {f.rule for f in check(judged, using) if f.level == Level.ERROR and f.rule != many}

    assert set() == errors(words)
    assert errors(words + 1)


def test_a_limit_that_no_profile_sets_is_the_languages_own() -> None:
    own = languages()["en"].limits["easy_commas"]
    judged = page()
    judged.limits = read_profile(LIMITS, "short.toml").limits

    assert own == language_limit(judged, "en", "easy_commas")
    assert float("inf") == language_limit(judged, "xx", "easy_commas")


def test_a_profile_sets_the_limit_of_one_rule() -> None:
    profile = read_profile(
        'about = "x."\n[rules]\nsentence-long = {limit = "easy_sentence_words"}\n', "x.toml"
    )

    assert "easy_sentence_words" == profile.rules["sentence-long"].limit


WRONG = {
    "about = \n": "this TOML is broken",
    'rules = {heading-duplicate = "off"}\n': "the key 'about' is missing",
    'about = "x."\nwcgag = ["A"]\n': "'wcgag' is not a key of a profile. Did you mean 'wcag'?",
    'about = "x."\nwcag = "AA"\n': "'wcag' must be a list of levels",
    'about = "x."\nwcag = ["AAA"]\n': "there is no 'AAA'. Did you mean 'AA'?",
    'about = "x."\n[rules]\nheading-duplicat = "off"\n': "Did you mean 'heading-duplicate'?",
    'about = "x."\n[rules]\nsentence-long = {limit = "sentence_word"}\n': "'limit' must be a number",
    'about = "x."\n[limits]\nsentence_word = 3\n': "Did you mean 'sentence_words'?",
    'about = "x."\n[limits]\nsentence_words = "3"\n': "'limit' must be a number, not '3'",
    'about = "x."\n[limits.xx]\nsentence_words = 3\n': "there is no 'xx'",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_in_a_file_is_named(text: str) -> None:
    with pytest.raises(InputError) as raised:
        read_profile(text, "short.toml")

    assert "profiles/short.toml" == raised.value.path
    assert WRONG[text] in raised.value.what


def test_the_command_line_takes_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    toml = '[tool.everyreader]\nprofile = "wcag-a"\n'
    write(tmp_path, {"pyproject.toml": toml, "docs/en/tea.md": "# Tea\n\n[click here](pot.md)\n"})
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["check", "docs"])
    assert 1 == main(["check", "docs", "--profile", "strict"])
    assert "link-text-vague" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["check", "docs", "--profile", "stict"])
    assert "there is no 'stict'. Did you mean 'strict'?" in capsys.readouterr().err


def test_mkdocs_yml_takes_a_profile_for_each_version(tmp_path: Path) -> None:
    chosen = "{profile: {standard: strict, easy: wcag-a}}"
    yml = MKDOCS_YML.replace("- everyreader/accessibility\n", f"- everyreader/accessibility: {chosen}\n")
    vague = "\n[click here](../index.md)\n"
    write(tmp_path, {**GOOD, "mkdocs.yml": yml, "docs/en/tea/index.md": PAGE + vague})

    built = mkdocs(tmp_path, "build")

    assert "docs/en/tea/index.md:9: error [link-text-vague]" in built.stdout
