"""Flesch-Kincaid grade, for English: a year of school in the United States.

Source: Kincaid, J. P., Fishburne, R. P., Rogers, R. L. & Chissom, B. S. (1975). Derivation of new readability
formulas for Navy enlisted personnel. Research Branch Report 8-75.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """0.39 x words a sentence + 11.8 x syllables a word - 15.59; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59
