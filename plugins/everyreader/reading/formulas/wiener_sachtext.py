"""Fourth Vienna formula for factual texts, for German: a year of school, about 4 (easy) to 15 (hard).

Source: Bamberger, R. & Vanecek, E. (1984). Lesen - Verstehen - Lernen - Schreiben. Jugend und Volk, Wien.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """0.2656 x words a sentence + 0.2744 x words of 3 syllables or more in 100 - 1.693; none without them."""
    if counts.polysyllables is None or not counts.words:
        return None
    return 0.2656 * counts.words / counts.sentences + 27.44 * counts.polysyllables / counts.words - 1.693
