"""One page as PDF by Typst, by WeasyPrint and by Chromium, in one run: how long each takes.

    python bench/pdf_ways.py [--rows 18] [--times 5] [--install]

The page has the words, pictures and letters of an Easy Read page. Prints for each way the seconds of the
first time and of the best, and what the PDF is like. A way that is not on this machine is left out with a
line that says so; `--install` puts WeasyPrint into a folder of its own, .cache/weasyprint (it needs Pango).
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

import page as page_validation
import pypdfium2

from everyreader.browser.axe import find_chromium
from everyreader.documents.drawings import Drawings
from everyreader.documents.imprint import Imprint
from everyreader.easyread.pdf import FONTS, PdfMaker
from everyreader.easyread.sheet import sheet
from everyreader.easyread.twin import twin
from everyreader.pictures import read_pictures
from everyreader.registry import languages
from pdf import PICTURES, SENTENCE, page

CACHE = Path(__file__).resolve().parent.parent / ".cache/weasyprint"
OWN = CACHE / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STYLE = f"""
@font-face {{ font-family: Face; src: url({(FONTS / "AtkinsonHyperlegibleNext_400Regular.ttf").as_uri()}) }}
@page {{ size: A4; margin: 2cm }}
body {{ font: 16pt/1.5 Face }}
ul {{ list-style: none; padding: 0 }}
li {{ display: flex; gap: 1cm; align-items: center; margin-block: 0.6cm; break-inside: avoid }}
img {{ width: 4.5cm }}
"""
IN_WEASYPRINT = """
import sys, time, weasyprint
source, target, times = sys.argv[1:]
for _ in range(int(times)):
    start = time.perf_counter()
    weasyprint.HTML(source).write_pdf(target, pdf_variant="pdf/ua-1")
    print(time.perf_counter() - start)
"""


def by_typst(names: list[str], folder: Path, times: int) -> list[float]:
    """Seconds of each time; the last PDF is in `folder`."""
    known, _ = read_pictures(PICTURES, "pictures.yml")
    drawings, interface = Drawings(known, PICTURES), languages()["en"].interface
    imprint, day = Imprint("", "", False), datetime.date(2026, 1, 1)
    maker, seconds = None, []
    for number in range(times):
        given = page("en", "easy", names, number)  # each time another: Typst remembers what it has set
        start = time.perf_counter()
        maker = maker or PdfMaker()
        document = sheet(twin(given, known), imprint, interface, drawings, day)
        (folder / "Typst.pdf").write_bytes(maker.make(document, "a4"))
        seconds.append(time.perf_counter() - start)
    return seconds


def as_file(names: list[str], folder: Path) -> Path:
    """The same page as a file of HTML that the other two can read."""
    rows = "".join(
        f'<li><img src="{(PICTURES / name).as_uri()}.svg" alt="{name}"><p>{SENTENCE["en"]}</p></li>'
        for name in names
    )
    file = folder / "page.html"
    file.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>{STYLE}</style>'
        f"<main><h1>{SENTENCE['en']}</h1><ul>{rows}</ul></main></html>",
        "utf-8",
    )
    return file


def by_weasyprint(names: list[str], folder: Path, times: int) -> list[float] | str:
    """As `by_typst`, or why it can't be done."""
    if not OWN.exists() and find_spec("weasyprint") is None:
        return "not installed: `--install` puts it into .cache/weasyprint"
    command = [
        OWN if OWN.exists() else sys.executable,
        "-c",
        IN_WEASYPRINT,
        as_file(names, folder),
        folder / "WeasyPrint.pdf",
    ]
    done = subprocess.run([*command, str(times)], capture_output=True, text=True)
    if done.returncode:
        return "can't be used: " + (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
    return [float(line) for line in done.stdout.split()]


def by_chromium(names: list[str], folder: Path, times: int) -> list[float] | str:
    """As `by_weasyprint`, with the browser started once."""
    path = find_chromium()
    if path is None or find_spec("playwright") is None:
        return "not on this machine, or without `pip install playwright`"
    from playwright.sync_api import sync_playwright

    seconds = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for _ in range(times):
            start = time.perf_counter()
            tab = browser.new_page()
            tab.goto(as_file(names, folder).as_uri())
            tab.pdf(path=folder / "Chromium.pdf", format="A4", tagged=True, outline=True)
            tab.close()
            seconds.append(time.perf_counter() - start)
        browser.close()
    return seconds


def said(name: str, found: list[float] | str, folder: Path) -> str:
    """A line on one way: the first time, the best time, and what the PDF is like."""
    if isinstance(found, str):
        return f"{name}: {found}"
    file = folder / f"{name}.pdf"
    good = "yes" if page_validation.validate_pdf(str(file), profile="ua1").is_compliant else "no"
    return (
        f"{name}: first {found[0]:.2f} s, best {min(found):.3f} s; {len(pypdfium2.PdfDocument(file))} pages,"
        f" {file.stat().st_size / 1000:.0f} KB, PDF/UA-1: {good}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=18)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--install", action="store_true")
    options = parser.parse_args()
    if options.install:
        venv.create(CACHE, with_pip=True)
        subprocess.run([OWN, "-m", "pip", "install", "--quiet", "weasyprint"], check=True)
    folder = CACHE.parent / "pdf-ways"
    folder.mkdir(parents=True, exist_ok=True)
    names = list(islice(cycle(sorted(read_pictures(PICTURES, "pictures.yml")[0])), options.rows))
    print(f"An Easy Read page of {options.rows} rows that say: {SENTENCE['en']}")
    ways: dict[str, Callable[[list[str], Path, int], list[float] | str]] = {
        "Typst": by_typst,
        "WeasyPrint": by_weasyprint,
        "Chromium": by_chromium,
    }
    for name, way in ways.items():
        print(said(name, way(names, folder, options.times), folder), flush=True)


if __name__ == "__main__":
    main()
