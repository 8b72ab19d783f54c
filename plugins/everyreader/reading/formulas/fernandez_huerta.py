"""Flesch Reading Ease made for Spanish by Fernández Huerta. About 0 (hard) to 100 (easy), not clipped.

Source: Fernández Huerta, J. (1959). Medidas sencillas de lecturabilidad. Consigna 214, 29-32. It names
sentences in 100 words where words a sentence are meant; written here as meant.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """206.84 - 1.02 x words a sentence - 60 x syllables a word; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 206.84 - 1.02 * counts.words / counts.sentences - 60 * counts.syllables / counts.words
