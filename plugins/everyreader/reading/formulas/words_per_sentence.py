"""Words a sentence: the one measure that every language has.

Source: counted, not calibrated. Compare it only with texts of the same language.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """Words a sentence; none without words."""
    return counts.words / counts.sentences if counts.words else None
