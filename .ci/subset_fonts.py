"""Make the web fonts: one small woff2 file for each face and script, from whole TTF files.

    python .ci/subset_fonts.py FOLDER

FOLDER holds the TTF files, at any depth, as the npm packages `@expo-google-fonts/atkinson-hyperlegible-next`
and `@expo-google-fonts/vazirmatn` (0.4.1) name them. Needs `fonttools[woff]`. Writes docs/assets/fonts.
The ranges must be those of the @font-face rules in docs/assets/styles/fonts.css.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "docs" / "assets" / "fonts"

LATIN = (
    "0020-007E,00A0-00FF,0131,0152-0153,02C6,02DA,02DC,2010-2015,2018-201A,201C-201E,2020-2022,2026,2030,"
    "2032-2033,2039-203A,2044,20AC,2122,2190-2193,2212,2215"
)
LATIN_EXTENDED = "0100-0130,0132-0151,0154-017F,0218-021B,1E80-1E85,1E9E,1EF2-1EF3"
# Letters, marks and digits of Arabic and of Urdu, in one file since letters of two files do not join; ASCII
# digits and points, so that a line of Arabic has one hand.
ARABIC = (
    "0020-0022,0025,0027-002F,0030-003B,003D,003F,005B,005D,00A0,00AB,00B7,00BB,060C,061B,061F,0621-063A,"
    "0640-0655,0660-066C,0670-0671,0679,067E,0686,0688,0691,0698,06A9,06AF,06BA,06BE,06C1-06C3,06CC,06D2-06D4,"
    "06F0-06F9,200C-200F,2010-2015,2018-2019,201C-201D,2022,2026"
)

# Joined letters, marks above and below, and spacing; no small capitals or fractions.
FEATURES = ["calt", "ccmp", "fina", "init", "isol", "kern", "liga", "locl", "mark", "medi", "mkmk", "rlig"]

FACES = (
    ("AtkinsonHyperlegibleNext_400Regular.ttf", "atkinson-400-latin", LATIN),
    ("AtkinsonHyperlegibleNext_700Bold.ttf", "atkinson-700-latin", LATIN),
    ("AtkinsonHyperlegibleNext_800ExtraBold.ttf", "atkinson-800-latin", LATIN),
    ("AtkinsonHyperlegibleNext_400Regular.ttf", "atkinson-400-latin-extended", LATIN_EXTENDED),
    ("AtkinsonHyperlegibleNext_700Bold.ttf", "atkinson-700-latin-extended", LATIN_EXTENDED),
    ("AtkinsonHyperlegibleNext_800ExtraBold.ttf", "atkinson-800-latin-extended", LATIN_EXTENDED),
    ("Vazirmatn_400Regular.ttf", "vazirmatn-400-arabic", ARABIC),
    ("Vazirmatn_700Bold.ttf", "vazirmatn-700-arabic", ARABIC),
)


def subset(source: Path, target: Path, unicodes: str) -> None:
    """Write the letters `unicodes` (hexadecimal ranges) of the TTF `source` as the woff2 file `target`."""
    options = Options(flavor="woff2", hinting=False, desubroutinize=True, layout_features=FEATURES)
    font = TTFont(source, recalcTimestamp=False)  # the same file each time
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(unicodes))
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main(folder: Path) -> None:
    for file, name, unicodes in FACES:
        (source,) = folder.rglob(file)
        target = FONTS / f"{name}.woff2"
        subset(source, target, unicodes)
        print(f"{target.stat().st_size / 1000:6.1f} kB  {target.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
