"""Print the commonest word forms of a language, for reading/data/CODE.txt.

  word_forms.py CODE [FOLDER]

Needs wordfreq (pip install wordfreq). FOLDER is a copy of github.com/hermitdave/FrequencyWords: then the
value of a form is the mean of how common it is in writing of all kinds and in talk (subtitles of films). Talk
tells what people know: a list of writing alone takes the words of news and law for easy.
Run with PYTHONPATH=plugins.
"""

from __future__ import annotations

import math
import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from everyreader.reading.frequency import Zipfs
from everyreader.reading.words import bare
from everyreader.registry import known_language

LISTED = 30_000  # forms, at most
HEAD = """\
# The {count:,} commonest word forms in small letters, each line after their Zipf value: base-10 logarithm
# of how often a form stands in a billion words. From wordfreq 3.1.1 by Robyn Speer
# (doi 10.5281/zenodo.7199437), list "{code}", CC BY-SA 4.0{talk}. See README.md."""
TALK = """,
# and FrequencyWords by Hermit Dave, list 2018/{code}, CC BY-SA 4.0: the mean of both values"""


def forms(code: str, folder: Path | None) -> Zipfs:
    """Zipf values of the commonest word forms of a language in its own letters, commonest first."""
    written = _written(code)
    values = written if folder is None else _with_talk(written, _spoken(code, folder))
    first = sorted(values, key=lambda form: (-values[form], form))[:LISTED]
    return {form: round(values[form], 1) for form in first}


def _written(code: str) -> Zipfs:
    from wordfreq import get_frequency_dict

    script = "ARABIC" if code in ("ar", "fa", "ur") else "LATIN"
    found = get_frequency_dict(code, wordlist="best")
    return _zipfs({form: share for form, share in found.items() if _letters_are(form, script)}, 1.0, code)


def _spoken(code: str, folder: Path) -> Zipfs:
    files = [folder / "content" / "2018" / code / f"{code}_{size}.txt" for size in ("50k", "full")]
    lines = next(file for file in files if file.exists()).read_text(encoding="utf-8").splitlines()
    counts = {form: int(count) for form, count in (line.rsplit(" ", 1) for line in lines)}
    return _zipfs(counts, sum(counts.values()), code)


def _zipfs(counts: Mapping[str, float], total: float, code: str) -> Zipfs:
    language = known_language(code)
    same = str.maketrans(dict(language.reading.get("same_letters", {}) if language else {}))
    found: dict[str, float] = defaultdict(float)
    for form, count in counts.items():
        found[bare(form).translate(same)] += count
    return {form: math.log10(count / total) + 9 for form, count in found.items()}


def _with_talk(written: Zipfs, spoken: Zipfs) -> Zipfs:
    least = min(spoken.values())  # what is in no subtitle is as rare as the rarest that is
    return {form: (value + spoken.get(form, least)) / 2 for form, value in written.items()}


def _letters_are(form: str, script: str) -> bool:
    letters = [character for character in form if character.isalpha()]
    digits = any(character.isdigit() for character in form)
    return (
        bool(letters)
        and not digits
        and all(unicodedata.name(letter, "").startswith(script) for letter in letters)
    )


def main() -> None:
    code, *folders = sys.argv[1:] or sys.exit(__doc__)
    values = forms(code, Path(folders[0]) if folders else None)
    talk = TALK.format(code=code) if folders else ""
    print(HEAD.format(count=len(values), code=code, talk=talk))
    for value, same in groupby(values, key=values.__getitem__):
        for line in textwrap.wrap(" ".join(same), 105, break_long_words=False, break_on_hyphens=False):
            print(f"{value:.1f} {line}")


if __name__ == "__main__":
    main()
