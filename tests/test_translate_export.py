"""`everyreader translate export`: what there is to translate, in a PO file."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.cli import main
from tea_in_arabic import TEA, entry, export, finished, read

pytestmark = pytest.mark.usefixtures("tea_site")


def test_a_message_says_where_it_stands_and_what_to_mind():
    row = entry(export(), "tea/easy.md row")

    assert "Tea is a drink.\nIt is hot." == row.msgid
    assert [("docs/en/tea/easy.md", "8")] == row.occurrences
    assert [
        "One sentence a line.",
        "Easy Read: one idea a sentence, 14 words at most.",
        "Beside a picture: A cup of tea.",
    ] == row.comment.splitlines()


def test_a_message_names_the_agreed_words_and_what_stays():
    paragraph = entry(export(), "tea/index.md paragraph")

    assert [
        "Term: co-production = الإنتاج المشترك; never: التعاون",
        "Leave as it is: (../milk/index.md#hot) [@ann-1976]",
    ] == paragraph.comment.splitlines()


def test_everything_that_readers_meet_is_in_the_file():
    contexts = {one.msgctxt for one in export()}

    assert {
        "tea/index.md title", "tea/index.md cell", "words.yml tea leaf meaning", "pictures.yml cup",
        "terms.yml co-production", "mkdocs.yml site_name", "mkdocs.yml nav", "interface menu",
    } <= contexts  # fmt: skip


def test_markup_is_in_no_message():
    assert {"| --- | --- |", "{#tea}", "{: .chain }", "![cup]", "cup"}.isdisjoint(
        one.msgid for one in export()
    )


def test_pages_can_be_chosen():
    assert {"tea/easy.md"} == {one.msgctxt.split()[0] for one in export("tea/easy.md")}
    assert {"tea/easy.md"} == {one.msgctxt.split()[0] for one in export("docs/en/tea/easy.md")}


def test_a_page_of_another_language_is_not_taken_for_this_one(capsys):
    Path("docs/fr/tea").mkdir(parents=True)
    Path("docs/fr/tea/easy.md").write_text(TEA, encoding="utf-8")

    assert 2 == main(["translate", "export", "ar", "docs/fr/tea/easy.md"])
    assert "docs/fr/tea/easy.md: there is no such page to translate" in capsys.readouterr().err


def test_work_that_is_not_imported_yet_is_not_overwritten(capsys):
    Path("ar.po").write_text("mine", encoding="utf-8")

    assert 2 == main(["translate", "export", "ar"])
    assert "mine" == read("ar.po")
    assert "ar.po: this file is there already" in capsys.readouterr().err


def test_a_paragraph_that_changed_since_is_fuzzy():
    finished()
    page = Path("docs/en/tea/index.md")
    page.write_text(TEA.replace("- Cold", "- Very cold"), encoding="utf-8")
    file = export()

    assert ["Very cold"] == [one.msgid for one in file if one.fuzzy]
    assert "بارد" == entry(file, "tea/index.md item").msgstr or "بارد" in [
        one.msgstr for one in file if one.fuzzy
    ]
    assert all("The original changed" in one.comment for one in file if one.fuzzy)
