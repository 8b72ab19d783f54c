"""How often the line that we give an HTML element is the line it was written on.

    python bench/lines.py [--pages 60]

Makes pages whose lines are known, renders them with Python-Markdown and asks for the line of every element.
Four kinds of words: Latin letters; a vocabulary of 30 words, so that nearly every line looks like another;
Arabic; Urdu. Prints, for each, elements, right lines, wrong files, claims of "exact" that were wrong, and
milliseconds of the processor a page. Where the number of a tag differs between source and page, because the
page was rendered otherwise than meant, its elements are counted as left out.
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import markdown

from everyreader.html import attribute
from everyreader.lines import Place
from everyreader.sources import read
from everyreader.types import Element, Page
from made_pages import KINDS, SYLLABLES, Line, Words

EXTENSIONS = [
    *("attr_list", "admonition", "def_list", "footnotes", "tables", "md_in_html", "abbr", "toc"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"),
]
OPTIONS = {"pymdownx.tabbed": {"alternate_style": True}}
BLOCKS = 40  # a page


def expected(lines: Iterable[Line]) -> dict[str, list[tuple[str, int]]]:
    """File and line of each element, by tag, in the order of the page."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    moved: list[tuple[str, tuple[str, int]]] = []
    counts: Counter[str] = Counter()
    last = ""
    for line in lines:
        counts[line.file] += 1
        counts[""] += bool(line.file and line.file != last)  # the line that calls the snippet
        last = line.file
        place = (line.file or "page.md", counts[line.file])
        for tag in line.tags:
            found[tag].append(place)
        moved += [(tag, place) for tag in line.later]
    for tag, place in moved:
        found[tag].append(place)
    return found


def save(lines: Iterable[Line], folder: Path) -> None:
    """Write the page and its snippets."""
    files: dict[str, list[str]] = {"": []}
    for line in lines:
        if line.file and line.file not in files:
            files[line.file] = []
            files[""].append(f'--8<-- "{line.file}"')
        files[line.file].append(line.text)
    for name, texts in files.items():
        (folder / (name or "page.md")).write_text("\n".join(texts) + "\n", encoding="utf-8")


def render(folder: Path) -> Page:
    source = read(folder / "page.md", folder, [folder])
    text = "\n".join(line.text for line in source)
    body = markdown.markdown(text, extensions=EXTENSIONS, extension_configs=OPTIONS)
    return Page("page/", "und", f"<html><body><article>{body}</article></body></html>", source)


def elements(page: Page, tag: str) -> list[Element]:
    """The elements that a writer typed: without the code inside <pre> and the links of footnotes."""
    return [
        element
        for element in page.select(f"article {tag}")
        if not (tag == "code" and element.parent.tag == "pre")
        and not (attribute(element, "class") or "").startswith("footnote")
    ]


def measure(words: Words, pages: int) -> Counter[str]:
    """Counts over all pages."""
    counts: Counter[str] = Counter()
    for _ in range(pages):
        lines = list(itertools.chain(*(words.random.choice(KINDS)(words) for _ in range(BLOCKS))))
        with tempfile.TemporaryDirectory() as name:
            save(lines, Path(name))
            page = render(Path(name))
        assert page.tree
        start = time.process_time()
        places = page.lines
        counts["microseconds"] += round((time.process_time() - start) * 1_000_000)
        for tag, wanted in expected(lines).items():
            found = [places.at(element) for element in elements(page, tag)]
            if len(found) == len(wanted):
                counts += compare(found, wanted)
            else:
                counts["left out"] += max(len(found), len(wanted))
    return counts


def compare(found: Sequence[Place], wanted: Sequence[tuple[str, int]]) -> Counter[str]:
    counts: Counter[str] = Counter(elements=len(found))
    for place, (path, line) in zip(found, wanted, strict=True):
        right = (place.path, place.line) == (path, line)
        counts["right"] += right
        counts["near"] += not place.exact
        counts["wrong file"] += place.path != path
        counts["wrongly called exact"] += place.exact and not right
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=60)
    pages = parser.parse_args().pages
    kinds = (
        ("Latin", "latin", 300),
        ("30 words", "latin", 30),
        ("Arabic", "arabic", 300),
        ("Urdu", "urdu", 300),
    )
    for name, letters, size in kinds:
        counts = measure(Words(SYLLABLES[letters], size, seed=1), pages)
        print(
            f"{name:9} {counts['right']} of {counts['elements']} right"
            f" ({100 * counts['right'] / counts['elements']:.2f} %), {counts['near']} near,"
            f" {counts['wrong file']} in a wrong file, {counts['wrongly called exact']} wrongly called exact,"
            f" {counts['left out']} left out, {counts['microseconds'] / 1000 / pages:.1f} ms a page"
        )


if __name__ == "__main__":
    main()
