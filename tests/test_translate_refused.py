"""What `everyreader translate import` leaves out of a PO file: it is told, and the rest goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest

from everyreader.cli import main
from everyreader.translations.po import read_po
from tea_in_arabic import (
    ARABIC,
    EASY,
    TEA,
    body,
    bring_back,
    complaints,
    entry,
    finished,
    read,
    translated,
    without_ids,
)

pytestmark = pytest.mark.usefixtures("tea_site")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("شاي **الإنتاج [@ann-1976]. [ا](../milk/index.md#hot)", "one ** has no partner"),
        ("شاي [@ann-1976]. [ا](../milk/index.md#hot", "a ( is not closed"),
        ("شاي [@ann-1976].", "the link to ../milk/index.md is missing"),
        ("شاي. [ا](../milk/index.md#hot)", "the citation [@ann-1976] is missing"),
        ("![cup] شاي [@ann-1976]. [ا](../milk/index.md#hot)", "the picture ![cup] is not in the original"),
        ('<span lang="en">شاي [@ann-1976]. [ا](../milk/index.md#hot)', "<span> is not closed"),
        (
            "<script>x()</script> [@ann-1976]. [ا](../milk/index.md#hot)",
            "the tag <script> is not in the original",
        ),
        (
            "شاي{: onclick=x() } [@ann-1976]. [ا](../milk/index.md)",
            "the attributes {: onclick=x() } is not in",
        ),
        ("شاي \u202eفدب [@ann-1976]. [ا](../milk/index.md#hot)", "turns the letters after it around"),
        ("1. شاي [@ann-1976]. [ا](../milk/index.md#hot)", "Markdown would read this as something else"),
        ("شاي [@ann-1976].\n\n[ا](../milk/index.md#hot)", "Markdown would read this as something else"),
    ],
)
def test_a_translation_with_broken_markup_is_left_out_with_its_line(words, what, capsys):
    finished()
    before = read("docs/ar/tea/index.md")
    original = next(text for text in ARABIC if text.startswith("We drink"))
    file = translated({original: words, "Cold": "بارد جدًا"})
    lines = read("ar.po").split("\n")
    above = lines.index('msgctxt "tea/index.md paragraph"')
    line = next(at for at, one in enumerate(lines, 1) if at > above and one.startswith("msgstr"))
    capsys.readouterr()

    assert 1 == bring_back()
    assert [one for one in complaints(capsys) if one.startswith(f"ar.po:{line}: ") and what in one]
    assert entry(file, "tea/index.md paragraph").msgstr not in read("docs/ar/tea/index.md")
    assert without_ids(before).replace("- بارد\n", "- بارد جدًا\n") == without_ids(
        read("docs/ar/tea/index.md")
    )


def test_words_of_another_language_can_be_marked():
    finished()
    translated({"Cold": '<span lang="en" dir="ltr">Iced</span> *tea*{: lang="en" }'})

    assert 0 == bring_back()
    assert '- <span lang="en" dir="ltr">Iced</span> *tea*{: lang="en" }\n' in read("docs/ar/tea/index.md")


def test_a_page_that_cannot_be_read_does_not_keep_back_the_others(capsys):
    Path("docs/en/tea/easy.md").write_bytes(b"# Tea\n\n\xff\n")

    assert 1 == main(["translate", "export", "ar"])
    assert [
        "docs/en/tea/easy.md:3: this file is not UTF-8 text from here on: save it as UTF-8"
    ] == complaints(capsys)
    assert "tea/index.md title" in read("ar.po")


def test_a_page_without_a_title_gets_one():
    finished()
    page = Path("docs/ar/tea/easy.md")
    page.write_text("---\neveryreader: {drafted_by: person}\n---\n" + body(page), encoding="utf-8")
    translated()

    assert 0 == bring_back()
    assert "title: الشاي\ndescription: ما هو الشاي.\n---\n" in page.read_text(encoding="utf-8")


def test_front_matter_that_cannot_be_changed_by_line_is_told_and_the_rest_goes_on(capsys):
    Path("docs/en/tea/easy.md").write_text(
        EASY.replace("\n---\n", "\neveryreader: {picture: cup}\n---\n"), encoding="utf-8"
    )
    translated()

    assert 1 == bring_back()
    assert [one for one in complaints(capsys) if one.startswith("docs/ar/tea/easy.md:4: ")]
    assert (False, True) == (Path("docs/ar/tea/easy.md").exists(), Path("docs/ar/tea/index.md").exists())


def test_a_fuzzy_translation_is_not_taken(capsys):
    finished()
    before = read("docs/ar/tea/index.md")
    file = translated({"Cold": "حار"})
    next(one for one in file if one.msgid == "Cold").flags.append("fuzzy")
    file.save()

    assert 1 == bring_back()
    assert before == read("docs/ar/tea/index.md")
    assert any("it is marked as fuzzy" in one for one in complaints(capsys))


def test_the_order_of_the_file_does_not_matter():
    file = translated()
    bring_back()
    before = read("docs/ar/tea/index.md")
    shutil.rmtree("docs/ar")
    file[:] = list(reversed(file))
    file.save()
    bring_back()

    assert before == read("docs/ar/tea/index.md")


def test_missing_empty_double_and_unknown_texts_are_told(capsys):
    finished()
    before = read("docs/ar/tea/index.md")
    file = translated()
    entry(file, "tea/index.md title").msgstr = ""
    file.remove(entry(file, "tea/index.md description"))
    file.append(entry(file, "tea/easy.md row"))
    file.append(polib.POEntry(msgctxt="tee/index.md title", msgid="Tee", msgstr="Tee"))
    file.append(polib.POEntry(msgctxt="tea/index.md headline", msgid="Tee", msgstr="Tee"))
    file.append(polib.POEntry(msgctxt="tea/index.md heading", msgid="Green tea", msgstr="شاي أخضر"))
    file.save()
    capsys.readouterr()

    assert 1 == bring_back()
    assert before == read("docs/ar/tea/index.md")
    told = "\n".join(complaints(capsys))
    assert "ar.po: 1 texts of tea/index.md are not in this file, such as 'tea/index.md description'" in told
    assert "1 texts of tea/index.md have no translation, from here on: what is there stays" in told
    assert "'tea/easy.md row' stands twice: the first is taken" in told
    assert "there is no page 'tee/index.md' to which its texts could go. Did you mean 'tea/index.md'?" in told
    assert "the site has no text 'tea/index.md headline'. Did you mean 'tea/index.md heading'?" in told
    assert "the original of 'tea/index.md heading' is not this text any more: export again" in told


def test_a_page_with_texts_that_nobody_translated_is_not_made(capsys):
    file = translated()
    entry(file, "tea/index.md title").msgstr = ""
    file.save()

    assert 1 == bring_back()
    assert (False, True) == (Path("docs/ar/tea/index.md").exists(), Path("docs/ar/tea/easy.md").exists())
    assert "docs/ar/tea/index.md: 1 of 12 texts have no translation yet: the page is not made" in complaints(
        capsys
    )


def test_a_page_that_changed_since_the_export_is_left_as_it_is_unless_one_insists(capsys):
    finished()
    translated({"Cold": "بارد جدًا"})
    page = Path("docs/ar/tea/index.md")
    page.write_text(read("docs/ar/tea/index.md").replace("ساخن.", "حار."), encoding="utf-8")
    mended = read("docs/ar/tea/index.md")

    assert 1 == bring_back()
    assert mended == read("docs/ar/tea/index.md")
    assert any(
        "docs/ar/tea/index.md: it changed since ar.po was exported" in one for one in complaints(capsys)
    )
    assert 0 == bring_back("--overwrite")
    assert "- بارد جدًا\n" in read("docs/ar/tea/index.md")


def test_a_paragraph_that_only_the_translation_has_is_not_lost_unless_one_insists(capsys):
    finished()
    page = Path("docs/ar/tea/index.md")
    page.write_text(read("docs/ar/tea/index.md") + '\n!!! note "ملاحظة"\n', encoding="utf-8")
    Path("docs/en/tea/index.md").write_text(TEA.replace("- Cold\n", "- Cold\n- Warm\n"), encoding="utf-8")
    translated({"Warm": "دافئ"})
    before = read("docs/ar/tea/index.md")

    assert 1 == bring_back()
    assert before == read("docs/ar/tea/index.md")
    assert any("it would be lost" in one or "would be lost" in one for one in complaints(capsys))
    bring_back("--overwrite")
    assert ("- دافئ\n" in read("docs/ar/tea/index.md"), "ملاحظة" in read("docs/ar/tea/index.md")) == (
        True,
        False,
    )


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b'msgid ""\nmsgstr "Language: ar\\n"\n\nmsgid "\xff"\n', "ar.po:4: this file is not UTF-8 text"),
        (
            b'msgid ""\nmsgstr "Language: ar\\n"\n\nmsgid "a"b"\nmsgstr ""\n',
            "ar.po:4: this is no PO file from here on",
        ),
        (b"Dear translator,\n", "ar.po:1: this is no PO file from here on"),
        (b'msgid ""\nmsgstr "Language: tlh\\n"\n', "the site is not translated into 'tlh'"),
        (b'msgid ""\nmsgstr "Language: en\\n"\n', "the pages are written in 'en' first"),
        (b'msgid "Tea"\nmsgstr "x"\n', "it doesn't say into which language it translates"),
    ],
)
def test_a_file_that_is_no_translation_of_this_site_is_refused(data, what, capsys):
    Path("ar.po").write_bytes(data)

    assert 2 == bring_back()
    assert what in complaints(capsys)[0]


def test_a_file_that_is_not_there_is_told(capsys):
    assert 2 == bring_back()
    assert "ar.po: this file can't be read" in complaints(capsys)[0]


def test_what_programs_put_aside_is_left_alone():
    file = translated()
    file.append(polib.POEntry(msgctxt="old", msgid="Old", msgstr="قديم", obsolete=True))
    file.save()

    assert "old" not in [message.context for message in read_po(Path("ar.po"), "ar.po").messages]
