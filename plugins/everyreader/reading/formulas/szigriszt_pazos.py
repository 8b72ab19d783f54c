"""Perspicuity of Szigriszt Pazos, for Spanish. About 0 (hard) to 100 (easy), not clipped.

Source: Szigriszt Pazos, F. (1993). Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
perspicuidad. Universidad Complutense de Madrid. The scale INFLESZ names its levels.
"""

from everyreader.reading.counts import Counts


def score(counts: Counts) -> float | None:
    """206.835 - words a sentence - 62.3 x syllables a word; none without syllables or words."""
    if counts.syllables is None or not counts.words:
        return None
    return 206.835 - counts.words / counts.sentences - 62.3 * counts.syllables / counts.words
