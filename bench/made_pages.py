"""Random pages of Markdown whose lines are known: each construct says which elements begin on which line."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

SYLLABLES = {
    "latin": ["ba", "ko", "li", "mu", "ne", "sa", "ti", "ro", "pe", "du"],
    "arabic": ["با", "كو", "لي", "مو", "ني", "سا", "تي", "رو"],
    "urdu": ["پا", "ٹو", "چے", "ڈی", "گھر", "ہیں", "کو", "ئی", "اُ", "ژے"],
}


class Line(NamedTuple):
    """A line of Markdown, and the tags of the elements that begin on it.

    later  tags of elements that the renderer moves to the end of the page
    file   of a snippet, or "" for the page
    """

    text: str
    tags: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    file: str = ""


Block = list[Line]
BLANK = Line("")
END_OF_LIST = Line("<!-- -->")


class Words:
    """Random words, the first of the vocabulary most often, as in a language."""

    def __init__(self, syllables: Sequence[str], size: int, seed: int) -> None:
        self.random = random.Random(seed)
        made = {"".join(self.random.choices(syllables, k=self.random.randint(1, 3))) for _ in range(size * 5)}
        self.vocabulary = self.random.sample(sorted(made), min(size, len(made)))
        self.weights = [1 / rank for rank in range(1, len(self.vocabulary) + 1)]
        self.numbers = itertools.count(1)

    def __call__(self, least: int, most: int | None = None) -> str:
        count = self.random.randint(least, most or least)
        return " ".join(self.random.choices(self.vocabulary, self.weights, k=count))


def heading(words: Words) -> Block:
    depth = words.random.randint(2, 4)
    return [Line(f"{'#' * depth} {words(1, 5)}", (f"h{depth}",)), BLANK]


def empty_heading(words: Words) -> Block:
    return [Line("## ", ("h2",)), BLANK]


def paragraph(words: Words) -> Block:
    inline: list[Callable[[], tuple[str, tuple[str, ...]]]] = [
        lambda: (f"**{words(2)}** {words(2)}", ("strong",)),
        lambda: (f"[{words(2)}](http://x.org/{words(1)})", ("a",)),
        lambda: (f"`{words(1)}`", ("code",)),
        lambda: (words(2), ()),
    ]
    lines = []
    for number in range(words.random.randint(1, 4)):
        text, tags = words.random.choice(inline)()
        lines.append(Line(f"{words(4, 12)} {text}", (*(("p",) if number == 0 else ()), *tags)))
    return [*lines, BLANK]


def image(words: Words) -> Block:
    raw = f'{words(4)} <img src="{words(1)}.png"> {words(2)}'
    forms = (f"![{words(3)}]({words(1)}.png)", f"![]({words(1)}.png)", raw)
    return [Line(words.random.choice(forms), ("p", "img")), BLANK]


def bullets(words: Words) -> Block:
    lines = []
    for _ in range(words.random.randint(2, 6)):
        lines.append(Line(f"- {words(1, 6)}", ("li",)))
        if words.random.random() < 0.3:
            lines += [Line(f"    - {words(1, 3)}", ("li",)) for _ in range(2)]
    return [*lines, BLANK, END_OF_LIST, BLANK]


def loose_list(words: Words) -> Block:
    items = [
        [Line(f"{number}. {words(5)}", ("li", "p")), BLANK, Line(f"    {words(5)}", ("p",)), BLANK]
        for number in range(1, words.random.randint(3, 5))
    ]
    return [*itertools.chain(*items), END_OF_LIST, BLANK]


def table(words: Words) -> Block:
    def row() -> Line:
        cells = ("" if words.random.random() < 0.25 else words(1, 3) for _ in range(3))
        return Line(f"| {' | '.join(cells)} |", ("tr", "td", "td", "td"))

    head = Line(f"| {words(1)} | {words(1)} | {words(1)} |", ("table", "tr", "th", "th", "th"))
    return [head, Line("|---|---|---|"), *(row() for _ in range(words.random.randint(2, 5))), BLANK]


def raw_html(words: Words) -> Block:
    return [
        Line("<section>", ("section",)),
        Line(f"<p>{words(4)}</p>", ("p",)),
        Line(f'<iframe src="{words(1)}"></iframe>', ("iframe",)),
        Line("<button", ("button",)),
        Line('   class="x"></button>'),
        Line("</section>"),
        BLANK,
    ]


def raw_table(words: Words) -> Block:
    cells = [Line(f"<td>{words(0, 2)}</td>", ("td",)) for _ in range(3)]
    return [
        Line("<table>", ("table",)),
        Line("<tr>", ("tr",)),
        *cells,
        Line("</tr>"),
        Line("</table>"),
        BLANK,
    ]


def inside(words: Words) -> Block:
    lines = [
        Line(words(6), ("p",)),
        BLANK,
        *(Line(f"- {words(2)}", ("li",)) for _ in range(2)),
        BLANK,
        Line(f"![]({words(1)}.png)", ("p", "img")),
        BLANK,
    ]
    return [line._replace(text=f"    {line.text}") if line.text else line for line in lines]


def admonition(words: Words) -> Block:
    title = f' "{words(3)}"' if words.random.random() < 0.5 else ""
    return [Line(f"!!! {words.random.choice(('note', 'tip'))}{title}", ("p",)), BLANK, *inside(words)]


def details(words: Words) -> Block:
    return [Line(f'??? note "{words(3)}"', ("details", "summary")), BLANK, *inside(words)]


def tabs(words: Words) -> Block:
    panels = [[Line(f'=== "{words(1, 2)}"', ("label",)), BLANK, *inside(words)] for _ in range(2)]
    return [*itertools.chain(*panels), END_OF_LIST, BLANK]


def markdown_in_html(words: Words) -> Block:
    return [
        Line('<div markdown class="x">', ("div.x",)),
        BLANK,
        Line(words(5), ("p",)),
        BLANK,
        Line("</div>"),
        BLANK,
    ]


def snippet(words: Words) -> Block:
    file, depth = f"snippet{next(words.numbers)}.md", words.random.randint(2, 4)
    lines = (
        Line(f"{'#' * depth} {words(3)}", (f"h{depth}",)),
        BLANK,
        Line(f"{words(5)} ![]({words(1)}.png)", ("p", "img")),
    )
    return [*(line._replace(file=file) for line in lines), BLANK]


def code(words: Words) -> Block:
    return [Line("```", ("pre",)), Line(words(3)), Line(words(4)), Line("```"), BLANK]


def footnote(words: Words) -> Block:
    name = f"note{next(words.numbers)}"
    note = Line(f"[^{name}]: {words(7)}", later=("li", "p"))
    return [Line(f"{words(5)}[^{name}] {words(2)}", ("p", "sup")), BLANK, note, BLANK]


def definition(words: Words) -> Block:
    return [Line(words(2), ("dt",)), Line(f":   {words(5)}", ("dd",)), BLANK, END_OF_LIST, BLANK]


def quote(words: Words) -> Block:
    return [Line(f"> {words(6)}", ("blockquote", "p")), Line(f"> {words(4)}"), BLANK, END_OF_LIST, BLANK]


KINDS: list[Callable[[Words], Block]] = [
    *[heading] * 3,
    *[paragraph] * 5,
    *[image] * 2,
    *(
        empty_heading,
        bullets,
        loose_list,
        table,
        raw_html,
        raw_table,
        admonition,
        details,
        tabs,
        markdown_in_html,
    ),
    *(snippet, code, footnote, definition, quote),
]
