"""Pages, word lists and templates go in; which of them use which picture comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from everyreader.picture_uses import BUILD, picture_list
from everyreader.records import Picture, Word, WordList
from tiny_site import write

PICTURES = {
    name: Picture(name, name, {"en": f"A {name}."}, "Us", "CC0", False)
    for name in ("cup", "pot", "break", "word-list")
}


def uses(
    folder: Path, files: dict[str, str], words: tuple[WordList, ...] = (), snippets: tuple[str, ...] = ()
) -> dict[str, tuple[str, ...]]:
    """The uses that `files` make, without those by the build itself."""
    write(folder, files)
    paths = [folder / name for name in files]
    found = picture_list(
        PICTURES,
        "pictures.yml",
        folder,
        [path for path in paths if path.suffix == ".md"],
        words,
        [path for path in paths if path.suffix == ".html"],
        [folder / name for name in snippets],
    )
    return {name: users for name, users in found.uses.items() if users != (BUILD,)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![cup] We drink tea.\n", {"cup": ("easy.md",)}),
        ("- ![cup] Tea.\n- ![pot] More tea.\n", {"cup": ("easy.md",), "pot": ("easy.md",)}),
        ("---\neveryreader: {picture: pot}\n---\nTea.\n", {"pot": ("easy.md",)}),
        ("![kettle] This is not in the list.\n", {}),
        ("![cup](cup.png), ![A cup][cup]\n", {}),
        ("Write `![cup]`.\n\n```\n![cup]\n```\n", {}),
        ("<!-- ![cup]\n![pot] -->\n", {}),
        ("---\ntitle: [Tea\n---\n![cup]\n", {}),
    ],
)
def test_a_page_uses_the_pictures_that_it_shows(tmp_path, text, expected):
    assert expected == uses(tmp_path, {"easy.md": text})


def test_every_file_that_uses_a_picture_is_named_once(tmp_path):
    files = {"ar/easy.md": "![cup] شاي.\n", "en/easy.md": "![cup] Tea.\n\n![cup] More tea.\n"}

    assert {"cup": ("ar/easy.md", "en/easy.md")} == uses(tmp_path, files)


def test_a_snippet_counts_for_the_page_that_opens_it(tmp_path):
    files = {"tea/index.md": '--8<-- "box.txt"\n', "parts/box.txt": "![cup]\n"}

    assert {"cup": ("tea/index.md",)} == uses(tmp_path, files, snippets=("parts",))


def test_a_template_names_its_pictures_in_full(tmp_path):
    template = '<b class="pot">{{ everyreader.picture("cup").src }}{{ everyreader.picture(pot).src }}</b>'

    assert {"cup": ("home.html",)} == uses(tmp_path, {"home.html": template})


def test_a_word_list_uses_the_pictures_of_its_words_and_so_does_the_page_that_shows_it(tmp_path):
    words = WordList("en/words.yml", "en", (Word("tea", "A drink.", ("tea",), "cup", 1),))
    files = {"en/list/index.md": "[WORDS]\n", "ar/list/index.md": "[WORDS]\n"}

    assert {"cup": ("en/list/index.md", "en/words.yml")} == uses(tmp_path, files, (words,))


def test_what_the_build_shows_by_itself_is_used(tmp_path):
    found = picture_list(PICTURES, "pictures.yml", tmp_path, [], [], [])

    assert {"break": (BUILD,), "word-list": (BUILD,)} == found.uses
