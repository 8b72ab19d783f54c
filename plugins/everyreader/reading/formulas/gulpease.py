"""Gulpease, made for Italian: 0 (hard) to 100 (easy). It counts letters, which any language has.

Source: Lucisano, P. & Piemontese, M. E. (1988). GULPEASE: una formula per la predizione della difficoltà
dei testi in lingua italiana. Scuola e città 39(3), 110-124.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """89 + (300 x sentences - 10 x letters) / words; none without words."""
    if not counts.words:
        return None
    return 89 + (300 * counts.sentences - 10 * counts.letters) / counts.words
