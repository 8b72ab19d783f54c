"""Index of Pisarek, for Polish: years of school needed to understand a text.

Pisarek counts the syllables of a word as it stands in the dictionary. Here they are counted as it stands in
the text, so that some endings make a word longer.
Source: Pisarek, W. (1969). Jak mierzyć zrozumiałość tekstu? Zeszyty Prasoznawcze 4 (42), 35-48.
"""

import math

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """Half the root of (words a sentence)² + (words of 4 syllables or more in 100)²; none without them."""
    if counts.long_polysyllables is None or not counts.words:
        return None
    return math.hypot(counts.words / counts.sentences, 100 * counts.long_polysyllables / counts.words) / 2
