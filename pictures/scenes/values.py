"""Values: choice, equality, diversity, accessibility, give and take; and what people bring."""

from arms import grip
from furniture import arrow, cane, counter, ground
from icons import APPLE, BRUSH, BULB, CLOCK, CUP, EAR, EYE, HAND, HEART, QUESTION, SPANNER
from kit import (
    BLUE,
    CRIMSON,
    GREY,
    INK,
    MAGENTA,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    SKY,
    STEEL,
    WHITE,
    WOOD,
    box,
    disc,
    limb,
    path,
    place,
)
from people import who
from places import door, scales
from scene import Drawing, scene


@scene(ground="violet")
def choice() -> Drawing:
    return [
        who("jin", 120, 134, 1.0, look=0.4, mood="calm", right="chin"),
        disc(50, 60, 46, WHITE),
        place(APPLE, 50, 60),
        disc(190, 60, 46, WHITE),
        place(CUP, 188, 66, 1.4),
        place(QUESTION, 120, 30, 1),
    ]


@scene(ground="blue")
def equality() -> Drawing:
    return [
        ground(),
        who("efe", 44, None, 0.8, look=0.8, sit="wheelchair", right=(92, 138, "relax"), left=(88, 140)),
        who(
            "harry", 196, None, 0.8, look=-0.8, sit="chair", flip=True,
            left=(148, 138, "relax"), right=(152, 140),
        ),
        path("M104 36H136M104 54H136", stroke_width=11),
    ]  # fmt: skip


@scene(ground="magenta")
def diversity() -> Drawing:
    return [
        ground(),
        who("kay", 178, None, 0.66, mood="happy", legs="stand", left="", right=""),
        who("frank", 44, None, 0.62, look=0.2, legs="stand", left=(14, 142, "fist"), right=""),
        cane(13, 142, 0, 222),
        who("ben", 138, None, 0.58, mood="happy", legs="stand", left="", right=""),
        who("amina", 216, None, 0.6, look=-0.2, legs="stand", left="", right="", top=RUST),
        who("efe", 90, None, 0.62, look=0.4, mood="happy", sit="wheelchair", left="", right=(112, 182)),
    ]


@scene(ground="teal")
def accessibility() -> Drawing:
    return [
        path("M158 62V196H228V62Z", MARIGOLD),
        path("M144 66L193 12L242 66Z", CRIMSON),
        door(164, 90, 40, 106),
        path("M-2 226L78 196H238V226Z", MOSS),
        who(
            "omar", 92, 79, 0.72, look=0.7, sit="wheelchair", right=(112, 144, "fist"), left="", mood="happy"
        ),
    ]


@scene(ground="teal")
def access_needs() -> Drawing:
    return [
        box(8, 8, 106, 106, SKY, 12),
        box(126, 8, 106, 106, MARIGOLD, 12),
        box(8, 126, 106, 106, MOSS, 12),
        box(126, 126, 106, 106, MAGENTA, 12),
        who("efe", 55, 46, 0.37, look=0.6, sit="wheelchair", left="", right=(72, 72, "fist")),
        place(EAR, 176, 62, 1.7),
        path("M206 44q10 17 0 34M216 36q16 25 0 50", stroke_width=5),
        place(EYE, 61, 179, 1.6),
        place(HAND, 158, 184, 1.25, turn=-12),
        place(HAND, 202, 176, 1.25, flip=True, turn=12),
    ]


@scene(ground="rust")
def reciprocity() -> Drawing:
    return [
        who("amina", 42, 118, 0.9, look=0.6, left="down", right=(92, 166, "open")),
        who("omar", 198, 118, 0.88, look=-0.6, right="down", left=(148, 166, "open")),
        path("M78 154q0-18 21-18t21 18v8H78Z", WOOD),
        path("M89 144v8M99 142v8M109 144v8", stroke_width=3),
        place(BULB, 144, 136, 1),
        arrow("M84 54Q118 10 150 40", (155, 46), 50, MOSS),
        arrow("M154 80Q120 118 90 90", (86, 84), 232, BLUE),
    ]


@scene(ground="violet")
def strengths() -> Drawing:
    gifts = ((BULB, 38, 44, 1.1), (CLOCK, 202, 44, 1), (SPANNER, 34, 134, 0.9), (HEART, 206, 134, 1))
    return [
        *(disc(x, y, 36, WHITE) + place(icon, x, y, size) for icon, x, y, size in gifts),
        who("maya", 120, 118, 1.02, mood="happy", left="hip", right="hip"),
    ]


@scene(ground="violet")
def idea() -> Drawing:
    return [
        who("lou", 88, 118, 1.15, look=0.4, mood="happy", right=(150, 110, "point")),
        place(BULB, 184, 58, 2.1),
    ]


@scene(ground="violet")
def time() -> Drawing:
    return [
        who("ruth", 74, 112, 1.05, look=0.5, left="down", right=(150, 150, "open")),
        place(CLOCK, 176, 100, 2.1),
    ]


@scene(ground="violet")
def skills() -> Drawing:
    return [
        place(BRUSH, 40, 106, 1.2, turn=-14),
        place(SPANNER, 198, 112, 1.7, turn=-34),
        who("dev", 120, 112, 1.06, mood="happy", left=(50, 148, "fist"), right=(190, 148, "fist")),
    ]


@scene(ground="violet")
def four_values() -> Drawing:
    equal = scales(0, 0, 0, counter(0, -44, 1.15, MOSS, SKIN["d"]), counter(0, -44, 1.15, RUST, SKIN["b"]))
    swap = arrow("M84 34Q120-14 150 18", (154, 24), 52, MOSS, 7) + arrow(
        "M156 80Q120 126 90 94", (86, 88), 232, BLUE, 7
    )
    return [
        box(8, 8, 106, 106, SKY, 12),
        box(126, 8, 106, 106, MAGENTA, 12),
        box(8, 126, 106, 106, WHITE, 12),
        box(126, 126, 106, 106, MARIGOLD, 12),
        place(equal, 61, 26, 0.42),
        *(
            who(name, x, 76, 0.48, base=113, left="", right="")
            for name, x in (("amina", 154), ("lou", 204), ("ben", 179))
        ),
        path("M14 224L44 210H108V224Z", MOSS),
        who("omar", 66, 155, 0.34, look=0.7, sit="wheelchair", left="", right=(78, 184, "fist")),
        counter(148, 172, 1, STEEL, SKIN["a"]),
        counter(210, 172, 1, RUST, SKIN["d"]),
        place(swap, 179 - 84, 180 - 39, 0.7),
    ]


@scene(ground="magenta")
def ages() -> Drawing:
    return [
        ground(),
        who(
            "jin", 44, None, 0.74, look=0.2, mood="happy", legs="stand",
            hair="fringe", aid=False, top=MOSS, left="hip", right="down",
        ),
        who("kay", 120, None, 0.75, legs="stand", build=1.1),
        who("carol", 192, None, 0.68, look=-0.2, legs="stand", left="down", right=(224, 146, "fist")),
        limb("M216 144Q228 136 230 148V222", 5, WOOD, 3.5),
        grip(227, 148, "a"),
    ]  # fmt: skip


@scene(ground="magenta")
def private() -> Drawing:
    jin = who("jin", 120, 100, 1.14, left=(80, 190, "fist"), right=(164, 190, "fist"))
    return [
        jin,
        path("M84 130v-12h34l8 12", MARIGOLD),
        box(80, 128, 84, 98, MARIGOLD, 5),
        box(104, 172, 36, 30, GREY, 4),
        path("M111 172v-8q0-11 11-11t11 11v8", stroke_width=5),
        disc(122, 186, 4, INK, stroke="none"),
        grip(82, 194, "b"),
        grip(162, 194, "b", flip=True),
    ]


@scene(ground="magenta")
def same_people() -> Drawing:
    back, front = (
        [
            who("ben", x, y, 0.66, base=base, left="", right="", downs=False, top=STEEL, glasses="clear")
            for x in (42, 120, 198)
        ]
        for y, base in ((66, 116), (146, 192))
    )
    return [*back, path("M2 110H238V188H2Z", WOOD), *front, path("M-2 190H242V244H-2Z", WOOD)]
