"""`everyreader translate import`: the texts of a PO file back into pages and other files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tea_in_arabic import (
    MKDOCS,
    PICTURES,
    TEA,
    bring_back,
    finished,
    read,
    translated,
    without_ids,
)

pytestmark = pytest.mark.usefixtures("tea_site")


def test_a_translated_page_is_made_with_all_that_is_no_text():
    translated()
    bring_back()
    text = read("docs/ar/tea/index.md")

    assert "# الشاي {#tea}\n" in text
    assert "| النوع | اللون |\n| --- | --- |\n| أخضر | أخضر |\n" in text
    assert "- ساخن\n- بارد\n{: .chain }\n" in text
    assert "> هو ساخن.\n> ساخن جدًا.\n>\n> — آن، *الشاي*\n" in text
    assert "![cup] الشاي مشروب.\nوهو ساخن.\n" in read("docs/ar/tea/easy.md")


def test_a_page_says_who_made_it_and_from_what():
    translated()
    bring_back("--translator", "Amal Hadi")
    head = read("docs/ar/tea/index.md").split("\n---\n")[0]

    assert "  picture: cup\n" in head
    assert "  drafted_by: person\n" in head
    assert '  translated_by: ["Amal Hadi"]' in head
    assert "  checked_by: []\n" in head
    assert re.search(r"  translation_of: '[0-9a-f]{12}'\n  paragraphs: >-", head)


def test_words_that_nobody_has_read_yet_count_as_unchecked(capsys):
    finished()
    page = Path("docs/ar/tea/index.md")
    check = "checked_by: [{name: Ann, date: 2026-11-20, as: native speaker}]"
    page.write_text(read(page.as_posix()).replace("checked_by: []", check), encoding="utf-8")
    translated({"Cold": "بارد جدًا"})
    code = bring_back()

    assert "checked_by: []\n" in read(page.as_posix())
    assert "docs/ar/tea/index.md: its words changed" in capsys.readouterr().err
    assert 1 == code


def test_nobody_is_named_and_no_person_claimed_without_being_asked():
    translated()
    bring_back()
    head = read("docs/ar/tea/index.md").split("\n---\n")[0]

    assert ("drafted_by: machine" in head, "translated_by" in head) == (True, False)


def test_other_files_get_their_texts_and_keep_their_comments():
    words = {
        "tea leaf": "ورقة شاي",
        "A part of a plant.": "جزء من نبات.",
        "A cup of tea.": "كوب شاي.",
        "A leaf.": "ورقة.",
        "Tea for all": "شاي للجميع",
        "Drinks": "مشروبات",
    }
    translated(words)
    bring_back()

    assert "ورقة شاي:\n  meaning: جزء من نبات.\n  picture: leaf\n" in read("docs/ar/words.yml")
    assert PICTURES.replace("    en: A cup of tea.\n", "    en: A cup of tea.\n    ar: كوب شاي.\n").replace(
        "{en: A leaf.}", "{en: A leaf., ar: ورقة.}"
    ) == read("docs/assets/pictures/pictures.yml")
    assert (
        MKDOCS + "          site_name: شاي للجميع\n          nav_translations:\n            Drinks: مشروبات\n"
        == read("mkdocs.yml")
    )


def test_a_change_of_one_paragraph_changes_that_paragraph():
    finished()
    before = read("docs/ar/tea/index.md")
    translated({"Cold": "بارد جدًا"})

    assert 0 == bring_back()
    assert without_ids(before).replace("- بارد\n", "- بارد جدًا\n") == without_ids(
        read("docs/ar/tea/index.md")
    )


def test_a_new_paragraph_of_the_original_comes_in_with_its_translation():
    finished()
    Path("docs/en/tea/index.md").write_text(TEA.replace("- Cold\n", "- Cold\n- Warm\n"), encoding="utf-8")
    translated({"Warm": "دافئ"})
    bring_back()

    assert "- ساخن\n- بارد\n- دافئ\n{: .chain }\n" in read("docs/ar/tea/index.md")


def test_a_file_keeps_its_ends_of_lines():
    finished()
    page = Path("docs/ar/tea/easy.md")
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    translated({"Tea is a drink.\nIt is hot.": "مشروب.\nساخن."})
    bring_back()

    assert "![cup] مشروب.\r\nساخن.\r\n".encode() in page.read_bytes()
    assert page.read_bytes().count(b"\n") == page.read_bytes().count(b"\r\n")


def test_a_page_in_a_folder_with_a_space_comes_back():
    Path("docs/en/tea").rename("docs/en/green tea")
    finished()
    translated({"Cold": "بارد جدًا"})

    assert 0 == bring_back()
    assert "- بارد جدًا\n" in read("docs/ar/green tea/index.md")


def test_a_new_description_stays_on_its_line():
    finished()
    page = Path("docs/ar/tea/easy.md")
    page.write_text(read("docs/ar/tea/easy.md").replace("description: ما هو الشاي.\n", ""), encoding="utf-8")
    translated({"What tea is.": "الشاي\n---\nمشروب"})

    assert 0 == bring_back()
    assert "\ndescription: الشاي --- مشروب\n" in page.read_text(encoding="utf-8")
