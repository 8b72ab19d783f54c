"""Print words that are not hard though they are rare, for reading/data/things and reading/data/names.

  word_lists.py things CODE FOLDER   what emoji show, by their names and keywords in Unicode CLDR
  word_lists.py names CODE FOLDER    people and places, from Faker and Unicode CLDR; months, days, languages

FOLDER is `common` of Unicode CLDR (Debian: unicode-cldr-core, /usr/share/unicode/cldr/common). `names` needs
Faker (pip install faker). Only words that would be called hard are printed. Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import importlib
import re
import sys
import textwrap
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from everyreader.reading.frequency import readings
from everyreader.reading.hard_words import hard_words
from everyreader.registry import languages
from everyreader.types import Language, Sentence

WORD = re.compile(r"[^\W\d_]+(?:[-'’‌][^\W\d_]+)*")
PICTURED = range(0x1F300, 0x1FB00)  # people, animals, food, travel, things
SIGNS = range(0x1F500, 0x1F540)  # arrows, buttons
# Where Faker has no names for a language, those of the country that most of its readers live in.
LOCALES = {
    "ar": ("ar_AA", "ar_SA", "ar_PS"),
    "cy": ("en_GB",),
    "de": ("de_DE", "de_AT", "de_CH"),
    "en": ("en_GB", "en_US"),
    "es": ("es_ES", "es_MX"),
    "fr": ("fr_FR", "fr_CH"),
    "pl": ("pl_PL",),
}
NAMES = re.compile(r"first_names|last_names|cit(?:y|ies)$|states$")
IN_CLDR = ("territory", "language", "exemplarCity", "month", "day")
NO_CAPITALS = ("ar", "ur")  # names of regions matter where no capital tells a name
HEADS = {
    "things": "What emoji show, in {language}: from their names in Unicode CLDR 41 (Unicode License).",
    "names": "Names in {language}: from Faker (MIT) and Unicode CLDR 41 (Unicode License).",
}


def things(code: str, folder: Path) -> Iterator[str]:
    for name in ("annotations", "annotationsDerived"):
        for entry in ElementTree.parse(folder / name / f"{code}.xml").iter("annotation"):
            sign = ord(entry.get("cp", " ")[0])
            if sign in PICTURED and sign not in SIGNS:
                yield entry.text or ""


def names(code: str, folder: Path) -> Iterator[str]:
    regions = (folder / "subdivisions" / f"{code}.xml", ("subdivision",))
    for file, tags in (
        (folder / "main" / f"{code}.xml", IN_CLDR),
        *((regions,) if code in NO_CAPITALS else ()),
    ):
        for entry in ElementTree.parse(file).iter():
            if entry.tag in tags:
                yield entry.text or ""
    for locale in LOCALES.get(code, ()):
        for kind in ("person", "address"):
            try:
                provider = importlib.import_module(f"faker.providers.{kind}.{locale}").Provider
            except ModuleNotFoundError:
                continue
            for name in filter(NAMES.search, dir(provider)):
                yield from _strings(getattr(provider, name))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Collection):
        for part in value:
            yield from _strings(part)


def called_hard(texts: Iterator[str], language: Language) -> list[str]:
    words = sorted({word for text in texts for word in WORD.findall(text)})
    found = (
        hard_words(Sentence(word, (word,), language.code, None), language) for word in words
    )  # no page: no element
    return sorted({readings(word, language)[0][0] for hard in found for word in hard})


def main() -> None:
    kind, code, folder = sys.argv[1:] or sys.exit(__doc__)
    language = languages()[code]
    found = called_hard({"things": things, "names": names}[kind](code, Path(folder)), language)
    print(f"# {HEADS[kind].format(language=language.english_name)}")
    print("# Only words that are long and rare. Made by bench/word_lists.py; see ../README.md.")
    for line in textwrap.wrap(" ".join(found), 110, break_long_words=False, break_on_hyphens=False):
        print(line)


if __name__ == "__main__":
    main()
