"""Flesch Reading Ease, for English. About 0 (hard) to 100 (easy), not clipped.

Source: Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221-233.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """206.835 - 1.015 x words a sentence - 84.6 x syllables a word; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words
