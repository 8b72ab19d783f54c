"""The reading levels of a site's pages as a small table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from everyreader.types import Reading


def table(readings: Mapping[str, Reading]) -> str:
    """One line a page, by its source file: level, index and band, familiar formulas, what makes it hard."""
    lines = [
        f"  {path} ({reading.language}): {described(reading)}" for path, reading in sorted(readings.items())
    ]
    return "\n".join(
        ["Reading level (0 is as hard as the news of that language, below 0 easier)", *lines, ""]
    )


def described(reading: Reading) -> str:
    """Level, index, band, familiar formulas and what makes a text hard, in one line; or why it has none."""
    if reading.index is None:
        return reading.reason
    scores = ", ".join(f"{name} {value:.1f}" for name, value in reading.formulas.items())
    level = f"{reading.level}, {reading.index:+.1f} ± {reading.band:.1f}, {reading.words} words"
    return "; ".join(filter(None, [level, scores, *_causes(reading)]))


def _causes(reading: Reading) -> Iterable[str]:
    if reading.hard:
        longest, count = reading.hard[0], len(reading.hard)
        yield f"{count} long sentences, the longest {len(longest.words)} words: “{_start(longest.text)}”"
    if reading.hard_words:
        yield f"hard words: {', '.join(reading.hard_words)}"


def _start(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
