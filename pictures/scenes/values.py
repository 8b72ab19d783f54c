"""Values: choice, equality, diversity, accessibility, give and take; and what people bring."""

from furniture import arrow, counter, from_behind, ground, side_table
from icons import APPLE, BULB, CLOCK, CUP, EAR, EYE, HAND, HEART, QUESTION, SPANNER
from kit import (
    BLUE,
    CRIMSON,
    GREY,
    HAIR,
    MAGENTA,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    SKY,
    STEEL,
    TEAL,
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
        who("efe", 58, 92, 0.86, look=0.8, sit="wheelchair", right=(100, 136, "relax"), left=(96, 138)),
        who(
            "harry", 184, 92, 0.86, look=-0.8, sit="chair", flip=True,
            left=(142, 136, "relax"), right=(146, 138),
        ),
        path("M104 36H136M104 54H136", stroke_width=11),
    ]  # fmt: skip


@scene(ground="magenta")
def diversity() -> Drawing:
    return [
        *(
            who(n, x, y, 0.86, look=look, base=base, left="", right="", mood=mood)
            for n, x, y, look, base, mood in (
                ("omar", 72, 76, 0, 190, "smile"),
                ("kay", 168, 76, 0, 190, "smile"),
                ("carol", 46, 166, 0.2, 244, "smile"),
                ("dev", 194, 166, -0.2, 244, "smile"),
                ("ben", 120, 166, 0, 244, "happy"),
            )
        )
    ]


@scene(ground="teal")
def accessibility() -> Drawing:
    return [
        path("M150 66V178H222V66Z", MARIGOLD),
        path("M136 72L186 14L236 72Z", CRIMSON),
        door(158, 84, 40, 94),
        path("M4 226L146 178H236V226Z", MOSS),
        place(
            who("omar", 0, 0, 0.8, look=0.7, sit="wheelchair", right=(22, 74, "fist"), left="", mood="happy"),
            72,
            70,
            1,
            turn=-13,
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
    return [
        who("maya", 120, 118, 1.02, mood="happy", left="hip", right="hip"),
        place(BULB, 34, 46, 1.35),
        place(CLOCK, 206, 46, 1.35),
        place(SPANNER, 28, 130, 1.3),
        place(HEART, 212, 134, 1.25),
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
        who("dev", 84, 100, 1.02, look=0.6, mood="smile", left="hip", right=""),
        side_table(24, 232, 206),
        path("M130 156H216V182q0 18-18 18H148q-18 0-18-18Z", GREY),
        path("M124 158H222", stroke_width=9),
        path("M150 136q-8-10 0-18M174 136q-8-10 0-18M198 136q-8-10 0-18", stroke_width=5),
        limb("M160 166L152 128", 6, WOOD, 4),
        who("dev", 84, 100, 1.02, right=(146, 130, "fist"), left="").arms,
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
        box(8, 126, 106, 106, TEAL, 12),
        box(126, 126, 106, 106, MARIGOLD, 12),
        place(equal, 61, 26, 0.42),
        *(
            who(name, x, 76, 0.48, base=113, left="", right="")
            for name, x in (("amina", 154), ("lou", 204), ("ben", 179))
        ),
        path("M20 222L104 196V222Z", MOSS),
        place(
            who("omar", 0, 0, 0.38, look=0.7, sit="wheelchair", left="", right=(14, 34, "fist")),
            52,
            150,
            1,
            turn=-17,
        ),
        counter(148, 172, 1, STEEL, SKIN["a"]),
        counter(210, 172, 1, RUST, SKIN["d"]),
        place(swap, 179 - 84, 180 - 39, 0.7),
    ]


@scene(ground="magenta")
def ages() -> Drawing:
    return [
        who("ines", 68, 100, 1.08, look=0.3, mood="happy"),
        who("omar", 176, 100, 1.08, look=-0.3, mood="happy", hair_colour="white", build=1),
    ]


@scene(ground="magenta")
def private() -> Drawing:
    jin = who("jin", 120, 104, 1.14, left=(142, 182, "relax"), right=(98, 166, "relax"))
    return [
        jin.body,
        box(76, 130, 90, 106, MARIGOLD, 5),
        box(105, 204, 32, 26, GREY, 4),
        path("M112 204v-6q0-9 9-9t9 9v6"),
        jin.arms,
    ]


@scene(ground="magenta")
def same_people() -> Drawing:
    hair = path("M-12-2C-13-17 13-17 12-2Q0-9-12-2Z", HAIR["brown"])
    return [
        *(
            counter(x, y, 1.7, STEEL, SKIN["a"]) + place(hair, x, y, 1.7)
            for x, y in ((60, 54), (180, 54), (120, 46), (26, 104), (214, 104))
        ),
        disc(120, 146, 92, WOOD, 38),
        from_behind(78, 180, 0.8, STEEL, HAIR["brown"]),
        box(140, 182, 48, 40, WOOD, 6),
        path("M146 222V244M182 222V244", stroke_width=8),
    ]
