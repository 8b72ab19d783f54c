"""One page that shows how hard every page of every language is, on one scale, and how it moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from math import inf
from typing import TextIO

from everyreader.registry import known_language
from everyreader.reports._groups import one_line
from everyreader.reports._style import STYLE
from everyreader.types import Reading

_WIDTH, _ROW, _TOP, _BOTTOM = 760, 34, 40, 48  # pixels
_LEFT, _RIGHT = 190, 20
_RADIUS = 5

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How hard our pages are to read</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>How hard our pages are to read</h1>
<p>{summary}</p>
<p>0 is as hard as the news in that language. A number below 0 is easier.
Two thirds of all news lie between -1 and 1.
The number behind ± says how sure the measure is: the shorter a page, the less.
In the drawing each dot is a page. A line behind it leads from where it was before.</p>
{chart}{tables}</main>
</body>
</html>
"""

_TABLE = """<h2 id="{code}">{name}</h2>
<div role="region" tabindex="0" aria-labelledby="{code}">
<table>
<caption>{caption}</caption>
<thead><tr><th scope="col">Page</th><th scope="col">Version</th><th scope="col">Level</th>
<th scope="col">Index</th><th scope="col">{before}</th><th scope="col">Words</th>
<th scope="col">What makes it hard</th></tr></thead>
<tbody>
{rows}</tbody>
</table>
</div>
"""


@dataclass(frozen=True)
class ReadPage:
    """One page of a site with its reading level.

    path     file of the page as messages name it
    version  "standard" or "easy"
    """

    path: str
    version: str
    reading: Reading


def write(pages: Iterable[ReadPage], out: TextIO, release: str, before: Mapping[str, float]) -> None:
    """Write one page of HTML that needs no other file. All text from pages is escaped.

    release  name of the release with which the pages are compared; "": there is none
    before   the index of each page in that release, by path
    """
    known = sorted(pages, key=lambda page: (page.reading.language, page.path))
    languages = [(code, list(same)) for code, same in groupby(known, key=lambda page: page.reading.language)]
    tables = (_table(code, same, release, before) for code, same in languages)
    measured = [page for page in known if page.reading.index is not None]
    text = {
        "style": STYLE,
        "summary": f"{len(known)} pages, {len(measured)} of them measured.",
        "chart": _chart(measured, before) if measured else "",
        "tables": "".join(tables),
    }
    out.write(_PAGE.format(**text))


def _table(code: str, pages: Sequence[ReadPage], release: str, before: Mapping[str, float]) -> str:
    hardest_first = sorted(pages, key=lambda page: (-_index(page), page.path))
    return _TABLE.format(
        code=escape(code),
        name=_name(code),
        caption="The hardest pages come first",
        before=f"Since {escape(one_line(release))}" if release else "Before",
        rows="".join(_row(page, before) for page in hardest_first),
    )


def _row(page: ReadPage, before: Mapping[str, float]) -> str:
    reading = page.reading
    number = f"{_index(page):+.1f} ± {reading.band:.1f}" if page.reading.index is not None else ""
    hard = [f"{len(reading.hard)} long sentences"] if reading.hard else []
    hard += [", ".join(reading.hard_words)] if reading.hard_words else []
    cells = (
        _shown(page.version),
        _shown(reading.level or reading.reason),
        _shown(number),
        _shown(_moved(page, before)),
        str(reading.words),
        f'<bdi lang="{escape(reading.language)}">{escape(one_line("; ".join(hard)))}</bdi>' if hard else "",
    )
    return (
        f'<tr><th scope="row">{_shown(page.path)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>\n'
    )


def _moved(page: ReadPage, before: Mapping[str, float]) -> str:
    """In words how a page moved; less than its band is no move."""
    if page.reading.index is None or page.path not in before:
        return "new" if before else ""
    change = page.reading.index - before[page.path]
    if abs(change) < max(page.reading.band / 2, 0.05):
        return "the same"
    return f"{'harder' if change > 0 else 'easier'} by {abs(change):.1f}"


def _index(page: ReadPage) -> float:
    """Minus infinity for a page that could not be measured, so that it comes last."""
    return -inf if page.reading.index is None else page.reading.index


def _shown(text: str) -> str:
    return f'<bdi dir="ltr">{escape(one_line(text))}</bdi>' if text else ""


def _name(code: str) -> str:
    language = known_language(code)
    return escape(language.english_name if language else code)


def _chart(pages: Sequence[ReadPage], before: Mapping[str, float]) -> str:
    """A row for each language and version, a dot for each page, easy at the left; its title says the same."""
    rows = [(key, list(same)) for key, same in groupby(pages, key=lambda page: page.reading.language)]
    lines = [
        (f"{_name(code)}, {'Easy Read' if version == 'easy' else version}", chosen)
        for code, same in rows
        for version in ("easy", "standard")
        if (chosen := [page for page in same if page.version == version])
    ]
    scale = _Scale.of([_index(page) for page in pages] + list(before.values()))
    height = _TOP + _ROW * len(lines) + _BOTTOM
    shapes = "".join((*_axis(scale, height), *_dots(lines, scale, before)))
    title = "; ".join(f"{name}: {_spread(chosen)}" for name, chosen in lines)
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" '
        f'aria-labelledby="chart">\n<title id="chart">{title}. The tables below say the same.</title>\n'
        f"{shapes}</svg>\n"
    )


def _spread(pages: Sequence[ReadPage]) -> str:
    found = sorted(_index(page) for page in pages)
    return f"{len(found)} pages from {found[0]:+.1f} to {found[-1]:+.1f}"


@dataclass(frozen=True)
class _Scale:
    """Whole numbers of the index between which everything lies."""

    least: int
    most: int

    @classmethod
    def of(cls, values: Sequence[float]) -> _Scale:
        return cls(min(-2, int(min(values)) - 1), max(2, int(max(values)) + 1))

    def x(self, value: float) -> float:
        return _LEFT + (value - self.least) / (self.most - self.least) * (_WIDTH - _LEFT - _RIGHT)


def _axis(scale: _Scale, height: int) -> Iterator[str]:
    bottom = height - _BOTTOM + 8
    yield (
        f'<rect class="news" x="{scale.x(-1):.0f}" y="{_TOP - 12}" '
        f'width="{scale.x(1) - scale.x(-1):.0f}" height="{bottom - _TOP + 12}"/>\n'
    )
    yield f'<text x="{scale.x(0):.0f}" y="{_TOP - 20}" text-anchor="middle">as hard as the news</text>\n'
    yield f'<text x="{_LEFT}" y="{_TOP - 20}">easier</text>\n'
    yield f'<path d="M{_LEFT} {bottom}H{_WIDTH - _RIGHT}"/>\n'
    for value in range(scale.least, scale.most + 1):
        x, number = f"{scale.x(value):.0f}", f"{value:+d}" if value else "0"
        yield f'<path d="M{x} {bottom}v6"/>\n'
        yield f'<text x="{x}" y="{bottom + 24}" text-anchor="middle">{number}</text>\n'


def _dots(
    lines: Sequence[tuple[str, Sequence[ReadPage]]], scale: _Scale, before: Mapping[str, float]
) -> Iterator[str]:
    for number, (name, pages) in enumerate(lines):
        y = _TOP + _ROW * number + _ROW // 2
        yield f'<text x="0" y="{y + 5}">{name}</text>\n'
        for page in pages:
            x = scale.x(_index(page))
            if page.path in before:
                yield f'<path d="M{scale.x(before[page.path]):.1f} {y}H{x:.1f}"/>\n'
            about = f"{page.path}: {page.reading.level}, {_index(page):+.1f}"
            yield (
                f'<circle class="{escape(page.version)}" cx="{x:.1f}" cy="{y}" r="{_RADIUS}">'
                f"<title>{escape(one_line(about))}</title></circle>\n"
            )
