"""Flesch Reading Ease made for French by Kandel and Moles. About 0 (hard) to 100 (easy), not clipped.

Source: Kandel, L. & Moles, A. (1958). Application de l'indice de Flesch à la langue française. Cahiers
d'études de radio-télévision 19, 253-274.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """207 - 1.015 x words a sentence - 73.6 x syllables a word; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 207 - 1.015 * counts.words / counts.sentences - 73.6 * counts.syllables / counts.words
