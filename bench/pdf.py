"""How long the PDFs of one language take, and how big they are.

    python bench/pdf.py [--pages 20] [--rows 18]

Makes that many Easy Read pages, each in its three forms, that many standard pages, and the book in its three
forms, with the site's own pictures, in English and in Arabic. Prints, for each language: files, pages and
megabytes; seconds on the clock and of processor time to make them, and to get them out of the cache; and
whether the bytes were the same.
"""

from __future__ import annotations

import argparse
import datetime
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from everyreader.documents.book import Chapter, book
from everyreader.documents.drawings import Drawings
from everyreader.documents.forms import EASY_READ
from everyreader.documents.imprint import Imprint
from everyreader.documents.press import Order, Press, Printed
from everyreader.documents.standard import standard
from everyreader.easyread.sheet import sheet
from everyreader.easyread.twin import twin
from everyreader.pictures import read_pictures
from everyreader.records import WordList
from everyreader.registry import languages
from everyreader.types import Page

PICTURES = Path(__file__).resolve().parent.parent / "docs/assets/pictures"
DAY = datetime.date(2026, 1, 1)
SENTENCE = {
    "en": "We plan the service with the people who use it.",
    "ar": "نخطط الخدمة مع الناس الذين يستخدمونها.",
}


def page(language: str, version: str, names: list[str], number: int) -> Page:
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
        f'<html lang="{language}"><link rel="canonical" href="https://example.org/{number}/"><main>'
        f"<h1>{sentence} {number}</h1><article>{''.join(parts)}</article></main></html>"
    )
    return Page(f"{language}/{number}/", language, html, version=version)


def orders(language: str, pages: int, rows: int, folder: Path) -> list[Order]:
    """What a site of `pages` Easy Read pages and as many standard pages prints in one language."""
    known, wrong = read_pictures(PICTURES, str(PICTURES / "pictures.yml"))
    assert not wrong, wrong
    drawings, interface = Drawings(known, PICTURES), languages()[language].interface
    names = list(islice(cycle(sorted(known)), rows))
    imprint = Imprint(SENTENCE[language], SENTENCE[language], False)
    found, chapters = [], []
    for number in range(pages):
        easy = twin(page(language, "easy", names, number), known)
        chapters.append(Chapter(easy, imprint))
        document = sheet(easy, imprint, interface, drawings, DAY)
        found += [Order(document, form, folder / f"{number}.{form}.pdf") for form in EASY_READ]
        whole = standard(page(language, "standard", names, number), imprint, interface, drawings, DAY)
        found.append(Order(whole, "a4", folder / f"{number}.pdf"))
    all_pages = book(chapters, WordList("", language, ()), interface, drawings, ("", DAY, str(DAY)))
    return found + [Order(all_pages, form, folder / f"book.{form}.pdf") for form in EASY_READ]


def timed(cache: Path, wanted: list[Order]) -> tuple[list[Printed], float, float]:
    """What was printed; seconds on the clock; seconds of processor time."""
    clock, processor = time.perf_counter(), time.process_time()
    done = [one for one in Press(cache, lambda said: None).print(wanted) if isinstance(one, Printed)]
    assert len(done) == len(wanted)
    return done, time.perf_counter() - clock, time.process_time() - processor


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rows", type=int, default=18)
    options = parser.parse_args()
    for language in SENTENCE:
        with tempfile.TemporaryDirectory() as name:
            folder, cache = Path(name) / "site", Path(name) / "cache"
            wanted = orders(language, options.pages, options.rows, folder)
            done, clock, processor = timed(cache, wanted)
            first = [one.order.file.read_bytes() for one in done]
            _, again, _ = timed(cache, wanted)
            fresh, _, _ = timed(Path(name) / "other", wanted)
            same = first == [one.order.file.read_bytes() for one in fresh]
        size = sum(one.size for one in done) / 1e6
        print(
            f"{language}: {len(done)} files, {sum(one.pages for one in done)} pages, {size:.1f} MB;"
            f" {clock:.1f} s ({processor:.1f} s of processor), out of the cache {again:.2f} s;"
            f" same bytes: {same}"
        )


if __name__ == "__main__":
    main()
