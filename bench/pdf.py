"""How long an Easy Read PDF takes, and how big it is.

    python bench/pdf.py [--documents 100] [--rows 18]

Makes English and Arabic documents with the site's own pictures, one compiler for each language. Prints, for
each, the milliseconds of processor time a document, from the page's HTML on; pages and kilobytes of one
document; and whether two makings gave the same bytes.
"""

from __future__ import annotations

import argparse
import datetime
import time
from itertools import cycle, islice
from pathlib import Path

import pypdfium2

from everyreader.easyread.pdf import PdfMaker
from everyreader.easyread.sheet import INTERFACE, Imprint
from everyreader.easyread.twin import twin
from everyreader.pictures import read_pictures
from everyreader.types import Page

FOLDER = Path(__file__).resolve().parent.parent / "docs/assets/pictures"
DAY = datetime.date(2026, 1, 1)
SENTENCE = {
    "en": "We plan the service with the people who use it.",
    "ar": "نخطط الخدمة مع الناس الذين يستخدمونها.",
}
DIRECTION = {"en": "ltr", "ar": "rtl"}


def page(language: str, names: list[str], number: int) -> Page:
    """A page with one row for each of `names`, four rows a part."""
    sentence = SENTENCE[language]
    rows = [
        f'<li><img data-picture="{name}" src="" alt="{name}"><div><p>{sentence}</p></div></li>'
        for name in names
    ]
    parts = [
        f"<h2>{sentence}</h2><ul class=rows>{''.join(rows[i : i + 4])}</ul>" for i in range(0, len(rows), 4)
    ]
    html = (
        f'<html lang="{language}" dir="{DIRECTION[language]}"><main><h1>{sentence} {number}</h1>'
        f"<article>{''.join(parts)}</article></main></html>"
    )
    return Page(f"{language}/{number}/", language, html, version="easy")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--rows", type=int, default=18)
    options = parser.parse_args()
    pictures, wrong = read_pictures(FOLDER, str(FOLDER / "pictures.yml"))
    assert not wrong, wrong
    names = list(islice(cycle(sorted(pictures)), options.rows))
    for language, sentence in SENTENCE.items():
        maker = PdfMaker(pictures, FOLDER)
        imprint, interface = Imprint(sentence, sentence, False), dict.fromkeys(INTERFACE, sentence)
        begun = time.process_time()
        for number in range(options.documents):
            made = maker.make(twin(page(language, names, number), pictures), imprint, interface, DAY)
        spent = (time.process_time() - begun) / options.documents
        again = maker.make(twin(page(language, names, number), pictures), imprint, interface, DAY)
        print(
            f"{language}: {spent * 1000:.0f} ms a document, {len(pypdfium2.PdfDocument(made))} pages,"
            f" {len(made) / 1024:.0f} KB, same bytes: {made == again}"
        )


if __name__ == "__main__":
    main()
