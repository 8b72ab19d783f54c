"""FOG-PL, Gunning's index made for Polish: years of school needed to understand a text.

Source: Gruszczyński, W. & Ogrodniczuk, M. (eds.) (2015). Jasnopis, czyli mierzenie zrozumiałości polskich
tekstów użytkowych. Aspra, Warszawa. After Gunning, R. (1952). The technique of clear writing; a hard word of
Polish has 4 syllables, not 3.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """0.4 x (words a sentence + words of 4 syllables or more in 100); none without syllables or words."""
    if counts.long_polysyllables is None or not counts.words:
        return None
    return 0.4 * (counts.words / counts.sentences + 100 * counts.long_polysyllables / counts.words)
