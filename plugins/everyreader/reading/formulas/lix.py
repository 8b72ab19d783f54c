"""LIX, made for Swedish and used for German and other languages: under 30 very easy, over 60 very hard.

Source: Björnsson, C. H. (1968). Läsbarhet. Liber, Stockholm. Tried on German and other languages in
Björnsson, C. H. (1983). Readability of newspapers in 11 languages. Reading Research Quarterly 18(4), 480-497.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """Words a sentence + words of more than 6 letters in 100; none without words."""
    if not counts.words:
        return None
    return counts.words / counts.sentences + 100 * counts.long_words / counts.words
