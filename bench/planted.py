"""How often a finding names the line on which a fault was planted.

    python bench/planted.py [--pages 60]

Plants faults that our rules find into Markdown: in paragraphs, lists, tables, quotes, notes, tabs, raw HTML,
snippets and footnotes, between random words. Each fault carries a mark of its own, so its line is known from
the text alone. Renders with Python-Markdown, checks each page and compares. Prints how many faults were
found, how many at the right line, near it (and marked as near), in a wrong file, and wrongly called exact.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import markdown

from everyreader.check import check
from everyreader.registry import rules
from everyreader.sources import read
from everyreader.types import Finding, Page

EXTENSIONS = [
    *("attr_list", "admonition", "def_list", "footnotes", "tables", "md_in_html", "abbr", "toc"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"),
]
OPTIONS = {"pymdownx.tabbed": {"alternate_style": True}}

VOCABULARY = [
    "we",
    "share",
    "power",
    "and",
    "people",
    "who",
    "use",
    "services",
    "decide",
    "with",
    "us",
    "about",
    "what",
    "is",
    "good",
    "for",
    "the",
    "plan",
    "of",
    "a",
    "day",
]
HERE = "\x01"  # stands before each fault until its line is counted

# What goes wrong inside a line, by the rule that finds it. MARK is unlike any other on the page.
INLINE = {
    "img-alt-missing": '<img src="MARK.png">',
    "img-alt-file-name": "![MARK.png](MARK.png)",
    "img-alt-says-image": "![Image of a MARK](MARK.png)",
    "img-alt-empty-in-link": "[![](MARK.png)](MARK.html)",
    "link-text-missing": "[](MARK.html)",
    "link-text-vague": "[click here](MARK.html)",
    "iframe-title-missing": '<iframe src="MARK.html"></iframe>',
    "button-name-missing": '<button id="MARK"></button>',
    "field-label-missing": '<input id="MARK" type="text">',
    "svg-name-missing": '<svg id="MARK" role="img"></svg>',
    "object-name-missing": '<object id="MARK" data="MARK.pdf"></object>',
    "role-invalid": '<span id="MARK" role="buton">WORDS</span>',
    "part-lang-invalid": '<span id="MARK" lang="english-please">WORDS</span>',
}

# Where it stands. FAULT is one of the above, SAME the same where it is no fault, WORDS are random words.
AROUND = {
    "paragraph": "WORDS FAULT WORDS",
    "second line": "WORDS\nWORDS FAULT\nWORDS",
    "list": "- WORDS\n- WORDS FAULT\n- WORDS",
    "nested list": "- WORDS\n    - WORDS\n    - FAULT WORDS\n- WORDS",
    "loose list": "1. WORDS\n\n    WORDS FAULT\n\n2. WORDS",
    "table": "| WORDS | WORDS |\n|---|---|\n| WORDS | |\n| WORDS | FAULT |\n| | WORDS |",
    "table head": "| WORDS | FAULT |\n|---|---|\n| WORDS | WORDS |",
    "quote": "> WORDS\n> FAULT WORDS",
    "admonition": '!!! note "WORDS"\n\n    WORDS\n\n    WORDS FAULT WORDS',
    "details": '??? note "WORDS"\n\n    WORDS\n\n    - WORDS\n    - FAULT',
    "tabs": '=== "WORDS"\n\n    WORDS\n\n=== "WORDS"\n\n    WORDS\n\n    FAULT WORDS',
    "raw HTML": "<section>\n<p>WORDS</p>\n<p>FAULT WORDS</p>\n</section>",
    "Markdown in HTML": '<div markdown="1">\n\nWORDS\n\nWORDS FAULT WORDS\n\n</div>',
    "raw table": "<table>\n<tr>\n<th>WORDS</th>\n<td></td>\n<td>FAULT</td>\n</tr>\n</table>",
    "snippet": "SNIPPET:WORDS\n\nWORDS FAULT WORDS",
    "after the same code": "```\nWORDS SAME\n```\n\nWORDS FAULT",
    "before the same code": "WORDS FAULT\n\n```\nWORDS SAME\n```",
    "definition": "WORDS\n:   WORDS FAULT",
    "footnote": "WORDS[^MARK]\n\n[^MARK]: WORDS FAULT WORDS",
    "heading": "## WORDS FAULT",
    "strong": "WORDS\nWORDS **WORDS FAULT**",
}

# What goes wrong with a block as a whole; HERE says on which line.
BLOCKS = {
    "heading-skipped": f"## WORDS\n\nWORDS\n\n{HERE}##### MARK WORDS\n\nWORDS",
    "heading-empty": f'WORDS\n\n{HERE}<h3 id="MARK"></h3>\n\nWORDS',
    "heading-faked": f"{HERE}**MARK**\n\nWORDS WORDS WORDS",
    "table-header-missing": (
        f'<div>\n{HERE}<table id="MARK">\n<tr><td>WORDS</td><td>2</td></tr>\n'
        "<tr><td>WORDS</td><td>3</td></tr>\n</table>\n</div>"
    ),
    "list-faked": f"WORDS\n\n{HERE}WORDS\n- WORDS\n- WORDS\n- WORDS\n{{: #MARK }}",
    "id-duplicate": f'<p id="MARK">WORDS</p>\n\nWORDS\n\n<div>\n{HERE}<p id="MARK">WORDS</p>\n</div>',
    "iframe-title-missing": f'WORDS\n\n<div>\n{HERE}<iframe\n  src="MARK.html"></iframe>\n</div>',
    "img-alt-missing": f'WORDS\n\n<figure>\n{HERE}<img\n  width="3"\n  src="MARK.png">\n</figure>',
    "summary-name-missing": f'<details id="MARK">\n{HERE}<summary id="MARK"></summary>\nWORDS\n</details>',
}


class Fault(NamedTuple):
    """A planted fault: `kind` says where it stands."""

    rule: str
    mark: str
    kind: str


class Plot:
    """One page in the making: its text, its snippets and the faults planted in them."""

    def __init__(self, chance: random.Random, number: int) -> None:
        self.chance, self.number = chance, number
        self.faults: list[Fault] = []
        self.files = {"page.md": "# Planted\n"}

    def words(self) -> str:
        return " ".join(self.chance.choices(VOCABULARY, k=self.chance.randint(2, 7)))

    def plant(self, rule: str, kind: str, text: str) -> None:
        """Add a block, with FAULT, SAME, MARK and WORDS filled in, below a paragraph."""
        mark = f"mark{self.number}x{len(self.faults)}end"
        text = text.replace("FAULT", HERE + INLINE.get(rule, "")).replace("SAME", INLINE.get(rule, ""))
        text = text.replace("MARK", mark)
        while "WORDS" in text:
            text = text.replace("WORDS", self.words(), 1)
        if text.startswith("SNIPPET:"):
            self.files[f"{mark}.md"] = text.removeprefix("SNIPPET:")
            text = f'--8<-- "{mark}.md"'
        self.files["page.md"] += f"\n{self.words()}\n\n{text}\n\n<!-- -->\n"
        self.faults.append(Fault(rule, mark, kind))

    def places(self) -> dict[str, tuple[str, int]]:
        """File and line of each fault, by its mark."""
        found = {}
        for name, text in self.files.items():
            lines = [number for number, line in enumerate(text.split("\n"), 1) if HERE in line]
            marks = [fault.mark for fault in self.faults if (fault.kind == "snippet") == (name != "page.md")]
            marks = [mark for mark in marks if name in ("page.md", f"{mark}.md")]
            found.update({mark: (name, line) for mark, line in zip(marks, lines, strict=True)})
        return found

    def page(self, folder: Path) -> Page:
        for name, text in self.files.items():
            (folder / name).write_text(text.replace(HERE, ""), encoding="utf-8")
        source = read(folder / "page.md", folder, [folder])
        text = "\n".join(line.text for line in source)
        body = markdown.markdown(text, extensions=EXTENSIONS, extension_configs=OPTIONS)
        html = f'<!doctype html><html lang="en"><title>Planted</title><article>{body}</article></html>'
        return Page("page/", "en", html, source)


def plots(pages: int) -> Iterator[Plot]:
    chance = random.Random(1)
    for number in range(pages):
        plot = Plot(chance, number)
        for kind in chance.sample(sorted(AROUND), 12):
            raw = kind.startswith("raw")  # there, Markdown is not read
            fitting = [rule for rule in sorted(INLINE) if not raw or INLINE[rule].startswith("<")]
            plot.plant(chance.choice(fitting), kind, AROUND[kind])
        for rule in chance.sample(sorted(BLOCKS), 4):
            plot.plant(rule, "block", BLOCKS[rule])
        yield plot


def score(plot: Plot, findings: list[Finding]) -> Iterator[tuple[str, str]]:
    """The outcome for each fault of a page, with what to show of it."""
    places = plot.places()
    for fault in plot.faults:
        same = (f for f in findings if f.rule == fault.rule and fault.mark in f.element + f.message)
        found = next(same, None)
        path, line = places[fault.mark]
        about = f"{fault.rule} in {fault.kind}: planted at {path}:{line}, found at "
        if found is None:
            yield "missed", f"{about}no line"
            continue
        about += f"{found.path}:{found.line}"
        if (found.path, found.line) == (path, line):
            yield "right", about
        elif found.path != path:
            yield "wrong file", about
        else:
            yield "wrongly called exact" if found.exact else "near", about


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=60)
    using = [rule for id, rule in rules().items() if id in INLINE or id in BLOCKS]
    counts: Counter[str] = Counter()
    for plot in plots(parser.parse_args().pages):
        with tempfile.TemporaryDirectory() as folder:
            findings = check(plot.page(Path(folder)), using)
        for outcome, about in score(plot, findings):
            counts[outcome] += 1
            if outcome != "right":
                print(f"{outcome}: {about}")
    planted = counts.total()
    found = planted - counts["missed"]
    print(f"{planted} faults of {len(using)} rules planted, {found} found ({100 * found / planted:.1f} %)")
    print(f"of these at the right line: {counts['right']} ({100 * counts['right'] / found:.1f} %)")
    print(f"near and marked as near: {counts['near']} ({100 * counts['near'] / found:.1f} %)")
    print(f"wrongly called exact: {counts['wrongly called exact']}; in a wrong file: {counts['wrong file']}")


if __name__ == "__main__":
    main()
