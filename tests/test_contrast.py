"""Every pair of colours that the style sheets put on each other can be read, in each theme.

Words need 7:1 (WCAG 1.4.6), big words and labels 4.5:1 (1.4.3), edges and focus 3:1 (1.4.11).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[1] / "docs/assets/styles/tokens.css"
CSS = TOKENS.read_text(encoding="utf-8")

WORDS, BIG_WORDS, SHAPES = 7.0, 4.5, 3.0
GROUNDS = ("paper", "sheet", "band")
TONES = (
    "equality", "diversity", "accessibility", "reciprocity",
    "culture", "structure", "practice", "review",
)  # fmt: skip
THEMES = ("light", "cream", "dark", "contrast")

Pair = tuple[str, str, float]


def on_grounds() -> Iterator[Pair]:
    for ground in GROUNDS:
        for words in ("ink", "ink-soft", "link", "visited"):
            yield words, ground, WORDS
        yield "edge", ground, SHAPES


def on_solid_shapes() -> Iterator[Pair]:
    yield "on-brand", "brand", WORDS
    yield "spark", "brand", BIG_WORDS
    yield "on-spark", "spark", WORDS
    yield "paper", "ink", WORDS  # the chosen half of the switch, numbers, arrows
    for tone in TONES:
        yield "on-colour", tone, BIG_WORDS


def on_tints() -> Iterator[Pair]:
    for tone in TONES:
        for words in ("ink", "ink-soft", "link", "visited"):
            yield words, f"{tone}-soft", WORDS
        yield tone, f"{tone}-soft", BIG_WORDS
        yield "edge", f"{tone}-soft", SHAPES  # switch and status in the head of a value or a piece
        for ground in GROUNDS:
            yield tone, ground, BIG_WORDS


PAIRS = [*on_grounds(), *on_solid_shapes(), *on_tints()]


def colours(selector: str) -> dict[str, str]:
    """Tokens and their colours in the rule that begins with `selector` (a regular expression)."""
    (block,) = re.findall(rf"^ *{selector} \{{\n(.*?)\n *\}}", CSS, re.S | re.M)
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))


def theme(name: str) -> dict[str, str]:
    chosen = {} if name == "light" else colours(rf':root\[data-theme="{name}"\]')
    return colours(":root") | chosen


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21. Source: WCAG 2.2."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
def test_words_and_shapes_stand_out(name: str) -> None:
    colour = theme(name)
    too_low = [
        f"{front} on {back}: {contrast(colour[front], colour[back]):.2f}, needs {least}"
        for front, back, least in PAIRS
        if contrast(colour[front], colour[back]) < least
    ]

    assert too_low == []


@pytest.mark.parametrize("name", THEMES)
def test_one_of_the_two_focus_rings_is_seen_on_every_ground(name: str) -> None:
    colour = theme(name)
    grounds = [*GROUNDS, "brand", "spark", "ink", *TONES, *(f"{tone}-soft" for tone in TONES)]
    unseen = [
        ground
        for ground in grounds
        if max(contrast(colour[ring], colour[ground]) for ring in ("focus-in", "focus-out")) < SHAPES
    ]

    assert unseen == []
    assert contrast(colour["focus-in"], colour["focus-out"]) >= SHAPES


@pytest.mark.parametrize(
    ("wish", "name"), [("prefers-color-scheme: dark", "dark"), ("prefers-contrast: more", "contrast")]
)
def test_a_device_and_a_reader_get_the_same_theme(wish: str, name: str) -> None:
    device = CSS[CSS.index(f"@media ({wish})") :]
    block = device[: device.index("\n}")]

    assert dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) == colours(
        rf':root\[data-theme="{name}"\]'
    )
