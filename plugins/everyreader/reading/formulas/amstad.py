"""Reading Ease of Amstad, Flesch's formula fitted to German. About 0 (hard) to 100 (easy), not clipped.

Source: Amstad, T. (1978). Wie verständlich sind unsere Zeitungen? Dissertation, Universität Zürich.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """180 - words a sentence - 58.5 x syllables a word; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 180 - counts.words / counts.sentences - 58.5 * counts.syllables / counts.words
