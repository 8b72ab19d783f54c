"""A site of a page and its twin that is to be translated into Arabic, and how tests translate it.

The functions work in the folder of the site: see the fixture `tea_site`.
"""

from __future__ import annotations

import re
from pathlib import Path

import polib
import pytest

from everyreader.cli import main

MKDOCS = """site_name: Tea for all
nav:
  - Drinks:
      - tea/index.md
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {locale: en, name: English, default: true}
        # Arabic is read by Amal.
        - locale: ar
          name: العربية
"""
TEA = """---
title: Tea
description: What tea is.
everyreader:
  picture: cup
  drafted_by: person
  checked_by: [{name: Ann, date: 2026-11-01, as: editor}]
---

# Tea {#tea}

We drink **co-production** tea [@ann-1976]. See [milk](../milk/index.md#hot).

| Kind | Colour |
| --- | --- |
| Green | green |

- Hot
- Cold
{: .chain }

> It is hot.
> Very hot.
>
> — Ann, *Tea*
"""
EASY = """---
title: Tea
description: What tea is.
---

# Tea

![cup] Tea is a drink.
It is hot.
"""
ARABIC = {
    "Tea": "الشاي",
    "What tea is.": "ما هو الشاي.",
    "We drink **co-production** tea [@ann-1976]. See [milk](../milk/index.md#hot).": (
        "نشرب شاي **الإنتاج المشترك** [@ann-1976]. انظر [الحليب](../milk/index.md#hot)."
    ),
    "Kind": "النوع",
    "Colour": "اللون",
    "Green": "أخضر",
    "green": "أخضر",
    "Hot": "ساخن",
    "Cold": "بارد",
    "It is hot.\nVery hot.": "هو ساخن.\nساخن جدًا.",
    "— Ann, *Tea*": "— آن، *الشاي*",
    "Tea is a drink.\nIt is hot.": "الشاي مشروب.\nوهو ساخن.",
}
TERMS = """co-production:
  en: {term: co-production, forms: [co-produc*]}
  ar: {term: الإنتاج المشترك, never: [التعاون]}
"""
WORDS = "tea leaf:\n  meaning: A part of a plant.\n  picture: leaf\n"
PICTURES = """# The pictures.
cup:
  title: A cup
  alt:
    en: A cup of tea.
  author: us
  licence: CC0
leaf:
  title: A leaf
  alt: {en: A leaf.}
  author: us
  licence: CC0
"""
FILES = {
    "mkdocs.yml": MKDOCS,
    "docs/en/tea/index.md": TEA,
    "docs/en/tea/easy.md": EASY,
    "docs/en/words.yml": WORDS,
    "docs/terms.yml": TERMS,
    "docs/assets/pictures/pictures.yml": PICTURES,
    "docs/assets/pictures/cup.svg": "<svg/>",
    "docs/assets/pictures/leaf.svg": "<svg/>",
}


def export(*options: str) -> polib.POFile:
    assert 0 == main(["translate", "export", "ar", *options, "--overwrite"])
    return polib.pofile("ar.po")


def translated(words: dict[str, str] | None = None, *pages: str) -> polib.POFile:
    """An export in which the texts of ARABIC and of `words` are translated."""
    file = export(*pages)
    for entry in (
        one for one in file if not one.msgctxt.startswith("interface ")
    ):  # those are everyreader's own
        entry.msgstr = {**ARABIC, **(words or {})}.get(entry.msgid, entry.msgstr)
    file.save()
    return file


def entry(file: polib.POFile, context: str) -> polib.POEntry:
    return next(one for one in file if one.msgctxt == context)


def read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def bring_back(*options: str) -> int:
    return main(["translate", "import", "ar.po", *options])


def finished() -> None:
    """The pages are translated, and exported again."""
    translated()
    bring_back()
    export()


def without_ids(text: str) -> str:
    return re.sub(r"  (?:translation_of|updated): .*\n|  paragraphs: .*\n(?:    .*\n)*", "", text)


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("\n---\n", 1)[1]


def complaints(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [line.removeprefix("everyreader: ") for line in capsys.readouterr().err.splitlines()]
