"""Answers and signs."""

from icons import BANK, NO, PALM, PENCIL, TICK, YES
from kit import CRIMSON, MARIGOLD, MOSS, SKIN, STEEL, WHITE, box, disc, limb, path, place
from papers import paper
from people import who
from scene import Drawing, scene


@scene(ground="sun")
def feedback() -> Drawing:
    return [
        paper(30, 22, 180, 150),
        *(
            disc(x, 84, 24, f) + path(f"M{x - 8} 78v3M{x + 8} 78v3", stroke_width=6) + path(m, stroke_width=4)
            for x, f, m in (
                (68, MOSS, "M58 92Q68 102 78 92"),
                (122, MARIGOLD, "M112 94H132"),
                (176, CRIMSON, "M166 98Q176 88 186 98"),
            )
        ),
        *(box(x - 11, 122, 22, 22, WHITE, 3) for x in (68, 122, 176)),
        place(TICK, 70, 130, 0.8),
        place(PENCIL, 92, 156, 1.6),
    ]


@scene(ground="sun")
def complaint() -> Drawing:
    return [
        who("carol", 80, 106, 1.05, look=0.6, mood="stern", left="down", right=""),
        box(132, 120, 88, 104, CRIMSON, 6),
        path("M150 142H202", stroke_width=9),
        place(path("M-20-14H20V14H-20ZM-20-14L0 4L20-14", WHITE), 176, 126, 1),
        who("carol", 80, 106, 1.05, right=(150, 118, "fist"), left="").arms,
    ]


@scene(ground="sun")
def stop() -> Drawing:
    return [
        who("omar", 88, 116, 1.12, look=0.3, mood="stern", right=""),
        limb("M120 138L158 176L168 138", 22, STEEL, 4),
        place(path(PALM, SKIN["d"]), 170, 98, 1.65, turn=4),
    ]


@scene(ground="sun")
def good_example() -> Drawing:
    return [
        who("lou", 92, 116, 1.1, look=0.3, mood="happy", right=(156, 150, "thumb")),
        place(YES, 192, 58, 1.6),
    ]


@scene(ground="sun")
def bad_example() -> Drawing:
    return [
        who("ruth", 92, 116, 1.1, look=0.3, mood="sad", right=(156, 158, "thumbdown")),
        place(NO, 192, 58, 1.6),
    ]


@scene(ground="sun")
def yes() -> Drawing:
    return [place(YES, 120, 120, 4.6)]


@scene(ground="sun")
def no() -> Drawing:
    return [place(NO, 120, 120, 4.6)]


@scene(ground="sun")
def rules() -> Drawing:
    return [place(BANK, 120, 120, 3.8)]
