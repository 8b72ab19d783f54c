"""What a first visit to each kind of page weighs: HTML, CSS and JavaScript as gzip sends them, and fonts.

    python bench/weight.py FOLDER_OF_THE_BUILT_SITE

Pictures are not counted. A font counts if the page has a letter of its range in the language's face: at most,
since a weight that the page does not use is not fetched. Our aims: 30 kB without fonts, 50 kB of fonts.
"""

from __future__ import annotations

import gzip
import re
import sys
from dataclasses import dataclass
from pathlib import Path

AIM_PAGE, AIM_FONTS = 30_000, 50_000

_ADDRESS = re.compile(r'<(?:link rel="stylesheet"[^>]*href|script src)="([^"]+)"')
_FACE = re.compile(r'font-family: "?([\w ]+)"?;\s*src: url\("([^"]+)"\).*?unicode-range:\s*([^;]+);', re.S)
_ARABIC = re.compile(r'lang="ar"')


@dataclass(frozen=True)
class Face:
    family: str
    path: Path
    letters: frozenset[int]


@dataclass(frozen=True)
class Weight:
    """Bytes of one page on a first visit; html, css and script compressed."""

    page: str
    html: int
    css: int
    script: int
    fonts: int

    @property
    def sent(self) -> int:
        return self.html + self.css + self.script


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


def faces(site: Path) -> list[Face]:
    sheet = site / "assets/styles/fonts.css"
    return [
        Face(family, (sheet.parent / address).resolve(), letters(ranges))
        for family, address, ranges in _FACE.findall(sheet.read_text(encoding="utf-8"))
    ]


def letters(ranges: str) -> frozenset[int]:
    """The code points of a CSS unicode-range."""
    found: set[int] = set()
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.strip().partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return frozenset(found)


def weigh(page: Path, site: Path, known: list[Face]) -> Weight:
    html = page.read_text(encoding="utf-8")
    linked = [(page.parent / address).resolve() for address in _ADDRESS.findall(html)]
    shown = {ord(letter) for letter in re.sub(r"<[^>]*>", "", html)}
    wanted = {
        face.path
        for face in known
        if face.letters & shown and (face.family != "Vazirmatn" or _ARABIC.search(html))
    }
    return Weight(
        page=page.parent.relative_to(site).as_posix(),
        html=compressed(page),
        css=sum(compressed(path) for path in linked if path.suffix == ".css"),
        script=sum(compressed(path) for path in linked if path.suffix == ".js"),
        fonts=sum(path.stat().st_size for path in wanted),
    )


def main(site: Path) -> None:
    known = faces(site)
    weights = [weigh(page, site, known) for page in sorted(site.rglob("index.html"))]
    print(f"{'kB':>6} {'HTML':>6} {'CSS':>6} {'script':>6} {'fonts':>6}  page")
    for weight in sorted(weights, key=lambda weight: -weight.sent):
        numbers = (weight.sent, weight.html, weight.css, weight.script, weight.fonts)
        print(*(f"{number / 1000:6.1f}" for number in numbers), "", weight.page)
    heaviest, most_fonts = max(w.sent for w in weights), max(w.fonts for w in weights)
    print(f"heaviest page {heaviest / 1000:.1f} kB (aim {AIM_PAGE / 1000:.0f})")
    print(f"most fonts {most_fonts / 1000:.1f} kB (aim {AIM_FONTS / 1000:.0f})")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
