"""Print the commonest word forms of a language, for reading/data/CODE.txt.

  word_forms.py CODE

Needs wordfreq (pip install wordfreq). Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import math
import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from itertools import groupby

from everyreader.reading.frequency import Zipfs
from everyreader.reading.words import bare
from everyreader.registry import known_language

LISTED = 30_000  # forms, at most
HEAD = """\
# The {count:,} commonest word forms in small letters, each line after their Zipf value: base-10 logarithm
# of how often a form stands in a billion words. From wordfreq 3.1.1 by Robyn Speer
# (doi 10.5281/zenodo.7199437), list "{code}", CC BY-SA 4.0. See README.md."""


def forms(code: str) -> Zipfs:
    """Zipf values of the commonest word forms of a language in its own letters, commonest first."""
    from wordfreq import get_frequency_dict

    script = "ARABIC" if code in ("ar", "fa", "ur") else "LATIN"
    found = get_frequency_dict(code, wordlist="best")
    values = _zipfs({form: share for form, share in found.items() if _letters_are(form, script)}, code)
    first = sorted(values, key=lambda form: (-values[form], form))[:LISTED]
    return {form: math.floor(values[form] * 10) / 10 for form in first}  # 3.96 is not common yet


def _zipfs(shares: Mapping[str, float], code: str) -> Zipfs:
    language = known_language(code)
    same = str.maketrans(dict(language.reading.get("same_letters", {}) if language else {}))
    found: dict[str, float] = defaultdict(float)
    for form, share in shares.items():
        found[bare(form).translate(same)] += share
    return {form: math.log10(share) + 9 for form, share in found.items()}


def _letters_are(form: str, script: str) -> bool:
    letters = [character for character in form if character.isalpha()]
    digits = any(character.isdigit() for character in form)
    return (
        bool(letters)
        and not digits
        and all(unicodedata.name(letter, "").startswith(script) for letter in letters)
    )


def main() -> None:
    (code,) = sys.argv[1:] or sys.exit(__doc__)
    values = forms(code)
    print(HEAD.format(count=len(values), code=code))
    for value, same in groupby(values, key=values.__getitem__):
        for line in textwrap.wrap(" ".join(same), 105, break_long_words=False, break_on_hyphens=False):
            print(f"{value:.1f} {line}")


if __name__ == "__main__":
    main()
