"""How fast the checker is, beside its peers, on the same pages in the same run.

    python bench/speed.py [--pages 20] [--html-validate FOLDER] [--a11y-toolkit PYTHON]

Makes two kinds of pages: small ones, like the test cases of ACT rules, and pages of 76 KB as Material for
MkDocs builds them, made from random words, with its style sheets. Prints, for each kind, pages a second: of
our rules for accessibility without and with contrast, in one process and in two, and on a line of its own of
those for easy language, which peers have nothing like; of axe-core in Chromium (one load a page, one width,
one scheme); and of peers where they are installed (html-validate: the folder of its node_modules;
a11y-toolkit: a Python that has it). Then the time of each part of a check, and the memory that
`everyreader check` needs for 100, 1,000 and 10,000 small pages.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from everyreader.browser.axe import axe_source, find_chromium
from everyreader.check import check
from everyreader.registry import rules
from everyreader.site import html_page
from everyreader.types import Page
from made_pages import KINDS, SYLLABLES, Words

SIZE = 76_000  # bytes of a page
SMALL = """<!doctype html><html lang="en"><head><title>Tea {n}</title></head><body><main>
<h1>Tea {n}</h1>
<p>We drink tea together.</p><img src="tea.png"{alt}><a href="#tea">Tea</a><table><tr><th>Tea</th></tr>
<tr><td>Cup</td></tr></table><label>Name <input name="tea"></label><button>Send</button></main></body></html>
"""
MKDOCS_YML = """site_name: Tea
site_url: http://127.0.0.1/
theme: {name: material, font: false}
markdown_extensions: [attr_list, admonition, def_list, footnotes, tables, md_in_html, toc: {permalink: true},
  pymdownx.details, pymdownx.superfences, {pymdownx.tabbed: {alternate_style: true}}]
"""
CONTRAST = {"contrast-low", "contrast-not-high"}
OF_PAGES = {id: rule.group for id, rule in rules().items() if rule.kind != "site"}
WITH = [id for id, group in OF_PAGES.items() if group == "accessibility"]
WITHOUT = [id for id in WITH if id not in CONTRAST]
LANGUAGE = [id for id, group in OF_PAGES.items() if group in ("easy-read", "reading-level")]


def small_pages(folder: Path, count: int) -> list[Path]:
    """Pages of the size of a test case; half of them have a fault."""
    for n in range(count):
        alt = ' alt="Tea."' if n % 2 else ""
        (folder / f"{n}.html").write_text(SMALL.format(n=n, alt=alt), encoding="utf-8")
    return sorted(folder.glob("*.html"))


def material_pages(folder: Path, count: int) -> list[Path]:
    """Pages of at least `SIZE` bytes, built by Material with nothing of ours."""
    words = Words(SYLLABLES["latin"], 300, seed=1)
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(MKDOCS_YML, encoding="utf-8")
    (folder / "docs/index.md").write_text("# Tea\n", encoding="utf-8")
    for n in range(count):
        blocks = itertools.chain(*(words.random.choice(KINDS)(words) for _ in range(210)))
        text = "\n".join(line.text for line in blocks if not line.file)
        (folder / f"docs/{n}.md").write_text(f"# Tea {n}\n\n{text}\n", encoding="utf-8")
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    subprocess.run(build, cwd=folder, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return sorted((folder / "site").glob("*/index.html"))


def read(file: Path) -> Page:
    """A page with the style sheets that it links from its folder or the one above."""
    return html_page(file, file.as_posix(), file.parent.parent)


def judge(files: Sequence[Path], ids: Sequence[str]) -> int:
    """Number of findings."""
    using = [rules()[id] for id in ids]
    return sum(len(check(read(file), using)) for file in files)


def in_two(files: Sequence[Path], ids: Sequence[str], pool: ProcessPoolExecutor) -> int:
    return sum(pool.map(judge, (files[::2], files[1::2]), (ids, ids)))


def in_browser(files: Sequence[Path]) -> int:
    from playwright.sync_api import sync_playwright

    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        page = browser.new_page()
        for file in files:
            page.goto(file.as_uri())
            page.evaluate(axe_source())
            found += page.evaluate("async () => (await axe.run()).violations.length")
        browser.close()
    return found


def speed(files: Sequence[Path], work: Callable[[], object]) -> float:
    """Pages a second, by the clock on the wall."""
    start = time.perf_counter()
    work()
    return len(files) / (time.perf_counter() - start)


TOOLKIT = """
import sys, time
from a11y_toolkit.a11yaudit import audit_html
start = time.perf_counter()
for name in sys.argv[1:]:
    audit_html(open(name, encoding="utf-8").read())
print(time.perf_counter() - start)
"""


def in_toolkit(files: Sequence[Path], python: str) -> float:
    """Pages a second of a11y-toolkit, without the start of its interpreter."""
    done = subprocess.run([python, "-c", TOOLKIT, *files], stdout=subprocess.PIPE, check=True)
    return len(files) / float(done.stdout)


def in_html_validate(files: Sequence[Path], modules: str) -> None:
    """Its exit code says that it found something."""
    command = [Path(modules) / ".bin/html-validate", *files]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def compare(name: str, files: Sequence[Path], options: argparse.Namespace) -> None:
    size = sum(file.stat().st_size for file in files) / len(files) / 1000
    print(f"{name}: {len(files)} pages of {size:.0f} KB")
    judge(files, [*WITH, *LANGUAGE])  # data of languages is read, modules are loaded
    ours = speed(files, lambda: judge(files, WITHOUT))
    print(f"  everyreader, {len(WITHOUT)} rules, without contrast   {ours:8.1f} pages a second")
    contrast = speed(files, lambda: judge(files, WITH))
    print(f"  everyreader, {len(WITH)} rules                     {contrast:8.1f}")
    language = speed(files, lambda: judge(files, LANGUAGE))
    print(f"  everyreader, {len(LANGUAGE):3} rules for easy language    {language:8.1f}")
    with ProcessPoolExecutor(2) as pool:
        in_two(files, WITH, pool)
        both = speed(files, lambda: in_two(files, WITH, pool))
    print(
        f"  the same in two processes                  {both:8.1f}  {both / contrast:.2f} times one process"
    )
    peers = {"axe-core in Chromium": speed(files, lambda: in_browser(files))}
    if python := options.a11y_toolkit:
        peers["a11y-toolkit"] = in_toolkit(files, python)
    if modules := options.html_validate:
        peers["html-validate, all in one run"] = speed(files, lambda: in_html_validate(files, modules))
    for peer, found in peers.items():
        print(f"  {peer:41} {found:8.1f}  everyreader is {contrast / found:.1f} times as fast")


def show_parts(files: Sequence[Path]) -> None:
    """Milliseconds a page of each part of a check, the slowest first."""
    spent: Counter[str] = Counter()
    for file in files:
        start = time.perf_counter()
        page = read(file)
        spent["reading and parsing"] += time.perf_counter() - start
        for part in ("cascade", "index"):
            start = time.perf_counter()
            getattr(page, part)
            spent[part] += time.perf_counter() - start
        for id in WITH:
            start = time.perf_counter()
            check(page, [rules()[id]])
            spent[id] += time.perf_counter() - start
    print("where the time goes, in milliseconds a page")
    for part, seconds in spent.most_common(12):
        print(f"  {part:28} {1000 * seconds / len(files):6.2f}")
    print(f"  {'all':28} {1000 * spent.total() / len(files):6.2f}")


MEMORY = """
import re, sys
from everyreader.cli import main
main(["check", sys.argv[1], "--report", "json", "--output", sys.argv[2]])
print(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])
"""


def show_memory() -> None:
    """What `everyreader check` needs at most, over a folder of small pages; known on Linux."""
    for count in (100, 1000, 10_000):
        with tempfile.TemporaryDirectory() as name:
            small_pages(Path(name), count)
            report = Path(name) / "found.json"
            command = [sys.executable, "-c", MEMORY, name, report]
            done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
            size = report.stat().st_size / 1_000_000
        print(f"memory over {count} small pages: at most {int(done.stdout) / 1000:.0f} MB,", end=" ")
        print(f"for a report of {size:.1f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--html-validate", metavar="FOLDER")
    parser.add_argument("--a11y-toolkit", metavar="PYTHON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as small, tempfile.TemporaryDirectory() as large:
        few = small_pages(Path(small), options.pages)
        compare("pages like ACT test cases", few, options)
        many = material_pages(Path(large), options.pages)
        compare("stock Material pages", many, options)
        show_parts(many)
    show_memory()


if __name__ == "__main__":
    main()
