"""Files that writers keep by hand: pictures, word lists, sources, languages.

What is wrong in them is said with its line.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from everyreader.pictures import drawing, read_pictures
from everyreader.records import Picture, Source
from everyreader.registry import languages, nearest, site_languages
from everyreader.source_list import CitingPage, citing_pages, read_sources
from everyreader.types import InputError
from everyreader.word_list import read_words
from everyreader.yaml_lines import read_entries

TEA = "tea:\n  title: Tea\n  alt: {en: A cup of tea.}\n  author: Us\n  licence: CC0\n"


def registry(folder: Path, text: str, *drawings: str) -> tuple[list[str], list[str]]:
    """Names of the pictures that can be used, and what is said of the others."""
    (folder / "pictures.yml").write_text(text, encoding="utf-8")
    for name in drawings:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("<svg/>", encoding="utf-8")
    found, wrong = read_pictures(folder, "pictures.yml")
    return list(found), [str(error) for error in wrong]


def test_a_picture_with_all_it_needs_can_be_used(tmp_path):
    assert (["tea"], []) == registry(tmp_path, TEA, "tea.svg")


@pytest.mark.parametrize(
    ("text", "drawings", "said"),
    [
        (TEA, (), "pictures.yml:1: the file tea.svg is missing"),
        (TEA + "  turns: true\n", ("tea.svg",), "pictures.yml:1: the file rtl/tea.svg is missing"),
        (TEA.replace("  author: Us\n", ""), ("tea.svg",), "pictures.yml:1: 'tea' has no author"),
        (
            "\n" + TEA.replace("licence", "license"),
            ("tea.svg",),
            "pictures.yml:2: 'license' is not a key of a picture",
        ),
        (TEA, ("tea.svg", "milk.svg"), "pictures.yml: milk.svg has no entry"),
        (TEA + TEA, ("tea.svg",), "pictures.yml:6: 'tea' stands twice"),
        ("tea: [\n", (), "pictures.yml:2: this YAML is broken"),
    ],
)
def test_what_is_wrong_in_the_registry_is_said_with_its_line(tmp_path, text, drawings, said):
    _, wrong = registry(tmp_path, text, *drawings)

    assert wrong[0].startswith(said)


def test_one_wrong_picture_does_not_take_the_others_away(tmp_path):
    found, wrong = registry(tmp_path, TEA + "milk:\n  title: Milk\n", "tea.svg")

    assert (["tea"], 1) == (found, len(wrong))


def test_only_a_picture_with_a_direction_is_mirrored_for_right_to_left():
    turning = Picture("a", "", {}, "", "", True)
    steady = Picture("b", "", {}, "", "", False)

    assert "rtl/a.svg" == drawing(turning, "rtl")
    assert "a.svg" == drawing(turning, "ltr")
    assert "b.svg" == drawing(steady, "rtl")


def test_a_word_has_a_meaning_and_all_its_forms(tmp_path):
    path = tmp_path / "words.yml"
    path.write_text(
        "power:\n  meaning: You can decide.\n  forms: [powers]\n  picture: key\n", encoding="utf-8"
    )

    words, wrong = read_words(path, "words.yml", "en", {"key"})

    (word,) = words.words
    assert ("power", "You can decide.", ("power", "powers"), "key", 1) == (
        word.term,
        word.meaning,
        word.forms,
        word.picture,
        word.line,
    )
    assert [] == wrong


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("power:\n", "words.yml:1: 'power' needs a line 'meaning: …' below it"),
        ("power:\n  meening: x\n", "words.yml:1: 'meening' is not a key of a word. Did you mean 'meaning'?"),
        (
            "power:\n  meaning: x\n  picture: kea\n",
            "words.yml:1: there is no picture 'kea'. Did you mean 'key'?",
        ),
    ],
)
def test_what_is_wrong_in_a_word_list_is_said_with_its_line(tmp_path, text, said):
    (tmp_path / "words.yml").write_text(text, encoding="utf-8")

    _, wrong = read_words(tmp_path / "words.yml", "words.yml", "en", {"key"})

    assert [said] == [str(error) for error in wrong]


def test_a_file_that_is_not_utf_8_names_the_line_of_the_first_bad_byte(tmp_path):
    (tmp_path / "words.yml").write_bytes(b"a: 1\nb: caf\xe9\n")

    with pytest.raises(InputError, match=r"words.yml:2: this file is not UTF-8"):
        read_entries(tmp_path / "words.yml", "words.yml")


def test_every_language_has_every_word_of_the_interface_and_the_same_fields_to_fill():
    import re

    def fields(text: str) -> list[str]:
        return sorted(re.findall(r"{(\w+)}", text))

    english = languages()["en"].interface
    for language in site_languages().values():
        differing = [k for k, text in language.interface.items() if fields(text) != fields(english[k])]
        assert ([], english.keys()) == (differing, language.interface.keys()), language.code
        assert () == language.missing, language.code


def test_a_language_without_interface_words_is_measured_but_no_site_is_in_it(tmp_path, monkeypatch):
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages/ga.toml").write_text(
        'code = "ga"\nname = "Gaeilge"\nenglish_name = "Irish"\ndirection = "ltr"\nreviewed_by = []\n',
        "utf-8",
    )
    monkeypatch.setattr(resources, "files", lambda package: tmp_path)
    languages.cache_clear()

    known, of_sites = list(languages()), list(site_languages())
    languages.cache_clear()

    assert (["ga"], []) == (known, of_sites)


def test_a_name_that_is_nearly_right_is_a_hint():
    assert " Did you mean 'fail_on'?" == nearest("fial_on", ["fail_on", "pdf"])
    assert "" == nearest("xyz", ["fail_on", "pdf"])


def sources(folder: Path, text: str) -> tuple[tuple[Source, ...], list[str]]:
    """The sources that can be cited, and what is said of the others."""
    (folder / "sources.yml").write_text(text, encoding="utf-8")
    found, wrong = read_sources(folder / "sources.yml", "sources.yml", "en")
    return found.sources, [str(error) for error in wrong]


def test_a_source_has_a_key_a_text_and_perhaps_an_address(tmp_path):
    text = "hunt-1972:\n  text: Hunt,\n    1972.\nupias:\n  text: UPIAS.\n  url: https://example.org\n"

    expected = (
        Source("hunt-1972", "Hunt, 1972.", "", 1),
        Source("upias", "UPIAS.", "https://example.org", 4),
    )
    assert (expected, []) == sources(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hunt:\n", "sources.yml:1: 'hunt' needs a line 'text: …' below it"),
        (
            "hunt:\n  url: https://example.org\n",
            "sources.yml:1: 'hunt' has no text: add a line 'text: …' below it",
        ),
        ("\nhunt:\n  txt: x\n", "sources.yml:2: 'txt' is not a key of a source. Did you mean 'text'?"),
        (
            "hunt:\n  text: x\n  url: javascript:x\n",
            "sources.yml:1: the url of 'hunt' must begin with https:// or http://",
        ),
        (
            "Hunt 1972:\n  text: x\n",
            "sources.yml:1: 'Hunt 1972' can't be cited: a key is made of a to z, numbers and hyphens",
        ),
        ("hunt: [\n", "sources.yml:2: this YAML is broken"),
        ("a:\n  text: x\na:\n  text: y\n", "sources.yml:3: 'a' stands twice: keep one"),
    ],
)
def test_what_is_wrong_in_the_list_of_sources_is_said_with_its_line(tmp_path, text, said):
    _, wrong = sources(tmp_path, text)

    assert [True] == [error.startswith(said) for error in wrong]


def test_one_wrong_source_does_not_take_the_others_away(tmp_path):
    found, wrong = sources(tmp_path, "hunt:\nupias:\n  text: UPIAS.\n")

    assert (["upias"], 1) == ([source.key for source in found], len(wrong))


def test_a_page_cites_what_stands_in_its_text_not_in_code_or_comments(tmp_path):
    text = "# Tea\n\nHot [@a; @b].\n\n`[@c]` <!-- [@d] -->\n\n```\n[@e]\n```\n"
    (tmp_path / "tea.md").write_text(text, encoding="utf-8")
    (tmp_path / "list.md").write_text("---\ntitle: Our sources\n---\n[SOURCES]\n", encoding="utf-8")
    (tmp_path / "easy.md").write_text("[@f]\n", encoding="utf-8")

    lists = CitingPage("list.md", "Our sources", frozenset(), True)
    cites = CitingPage("tea.md", "Tea", frozenset({"a", "b"}), False)
    assert [lists, cites] == list(citing_pages(tmp_path, tmp_path))
