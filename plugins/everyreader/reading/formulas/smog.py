"""SMOG grade, for English: years of school needed to understand a text.

Source: McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639-646.
"""

import math

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """1.043 x root of (words of 3 syllables or more in 30 sentences) + 3.1291; none under 30 sentences."""
    if counts.polysyllables is None or counts.sentences < 30:
        return None
    return 1.043 * math.sqrt(counts.polysyllables * 30 / counts.sentences) + 3.1291
