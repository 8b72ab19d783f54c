"""Co-production and power."""

from arms import grip
from furniture import arrow, counter, ground, side_table
from icons import (
    APPLE,
    BULB,
    CLOCK,
    CUP,
    EAR,
    EYE,
    HAND,
    HEADS,
    HEART,
    KEY,
    NOTE,
    PALM,
    QUESTION,
    SPANNER,
    TICK,
)
from kit import (
    BLUE,
    CRIMSON,
    GREY,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    SKY,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    box,
    disc,
    limb,
    path,
    place,
)
from papers import board, paper, ticks
from people import who
from places import door, scales
from scene import Drawing, scene


@scene(ground="violet")
def co_production() -> Drawing:
    a = who("amina", 88, 84, 0.86, look=0.3, base=180, left="", right=(112, 172, "relax"))
    b = who("ben", 156, 84, 0.86, look=-0.3, base=180, mood="happy", left=(134, 172, "relax"), right="")
    c = who("efe", 37, None, 0.76, look=0.7, sit="wheelchair", left="", right=(84, 170, "relax"))
    d = who("harry", 208, None, 0.76, look=-0.7, sit="chair", flip=True, left=(156, 170, "relax"), right="")
    return [
        c.body,
        d.body,
        a.body,
        b.body,
        limb("M120 180V224M96 226H144", 10, WOOD, 4),
        disc(120, 178, 68, WOOD, 20),
        path("M106 172h30l6 14h-40Z", WHITE, stroke_width=3),
        a.arms,
        b.arms,
        c.arms,
        d.arms,
    ]


@scene(ground="violet")
def sharing_power() -> Drawing:
    return [
        who("grace", 53, 100, 0.93, look=0.6, right=(80, 164, "fist")),
        who("ben", 187, 100, 0.93, look=-0.6, mood="happy", left=(162, 164, "fist")),
        place(KEY, 114, 158, 1.45),
        grip(82, 160, "d", -90),
        grip(162, 160, "a", -90),
    ]


@scene(ground="violet")
def handing_over_power() -> Drawing:
    return [
        ground(),
        who("tess", 48, None, 0.76, look=0.6, legs="stand", right=(100, 102, "open")),
        who(
            "efe",
            182,
            None,
            0.84,
            look=-0.6,
            sit="wheelchair",
            flip=True,
            left=(150, 122, "open"),
            mood="happy",
        ),
        place(KEY, 118, 100, 1.1),
    ]


@scene(ground="violet")
def power_imbalance() -> Drawing:
    boss = who(
        "harry",
        164,
        84,
        1.1,
        base=200,
        look=-0.5,
        mood="stern",
        left=(122, 158, "fist"),
        right=(186, 160, "fist"),
    )
    return [
        boss.body,
        box(104, 164, 130, 62, WOOD, 4),
        path("M104 178H234", stroke_width=3),
        ground(),
        boss.arms,
        place(NOTE, 212, 156, 0.75),
        place(NOTE, 210, 146, 0.75),
        place(NOTE, 213, 136, 0.75),
        who("maya", 38, None, 0.72, look=0.6, mood="worry", sit="chair", right=(64, 178, "relax"), left=""),
    ]


@scene(ground="violet")
def scales_unequal() -> Drawing:
    return [
        scales(
            120,
            46,
            30,
            left=counter(-12, -44, 1.15, TEAL, SKIN["d"])
            + place(NOTE, 24, -10, 0.55)
            + place(NOTE, 26, -24, 0.55),
            right=counter(0, -44, 1.15, RUST, SKIN["b"]),
            w=156,
        )
    ]


@scene(ground="violet")
def scales_equal() -> Drawing:
    return [
        scales(
            120,
            46,
            0,
            left=counter(0, -44, 1.15, TEAL, SKIN["d"]),
            right=counter(0, -44, 1.15, RUST, SKIN["b"]),
            w=156,
        )
    ]


@scene(ground="violet")
def partnership() -> Drawing:
    return [
        who("carol", 62, 104, 1.08, look=0.5, left="down", right=(122, 160, "relax")),
        who("grace", 178, 104, 1.08, look=-0.5, right="down", left=(118, 160, "relax")),
    ]


@scene(ground="violet")
def definition() -> Drawing:
    return [
        paper(40, 14, 160, 212),
        path("M64 62H132", stroke_width=18),
        path("M64 96H176M64 118H160", stroke_width=7),
        place(HEADS, 94, 172, 1.5),
        place(HEADS, 146, 172, 1.5),
    ]


@scene(ground="violet")
def working_together() -> Drawing:
    return [
        ground(),
        path("M112 226Q126 200 140 226Z", SKIN["d"]),
        limb("M126 212V150", 6, WOOD, 4),
        disc(126, 112, 32, MOSS, 38),
        path("M126 150V116M126 136l12-12M126 142l-12-12"),
        who("efe", 46, None, 0.82, look=0.7, sit="wheelchair", right=(88, 158, "fist"), left=""),
        path("M84 150h24l-3 24h-18ZM108 158l16 14M84 158q-12 4-1 14", TEAL),
        who("jin", 196, None, 0.76, look=-0.6, legs="stand", left="", right="", badge=True),
        limb("M184 84L152 196", 7, WOOD, 4),
        path("M156 188l-14 4-2 28 14 2 12-24Z", STONE),
        who("jin", 196, None, 0.76, legs="stand", left=(166, 150, "fist"), right=(181, 112, "fist")).arms,
    ]


@scene(ground="violet")
def planning() -> Drawing:
    return [
        board(74, 18, 100, 146, ticks(92, 52, "yy-", 38, 36, 0.8)),
        who("dev", 43, 118, 0.82, look=0.6, right=(92, 100, "point")),
        who("tess", 196, 118, 0.82, look=-0.6, left=(152, 138, "point")),
    ]


@scene(ground="violet")
def deciding_together() -> Drawing:
    voters = (
        who("omar", 44, 112, 0.88, base=204, look=0.3, left="down", right=(80, 52, "fist")),
        who("ines", 118, 112, 0.9, base=204, mood="happy", left="down", right=(152, 50, "fist")),
        who("tess", 190, 112, 0.88, base=204, look=-0.2, left="down", right=(224, 52, "fist")),
    )
    return [
        *(voter.body for voter in voters),
        *(voter.arms for voter in voters),
        *(place(path(PALM, SKIN[skin]), x, 30, 0.85) for x, skin in ((84, "d"), (155, "b"), (227, "a"))),
        path("M8 196H232V244H8Z", WOOD),
    ]


@scene(ground="violet")
def voting() -> Drawing:
    kay = who("kay", 70, 104, 1.05, look=0.6, right=(146, 96, "fist"))
    return [
        kay.body,
        place(path("M-20-26H20V28H-20Z", WHITE) + place(TICK, 0, -6, 0.9), 178, 112),
        box(134, 138, 92, 106, BLUE, 5),
        path("M152 138H208", stroke_width=9),
        kay.arms,
        grip(160, 96, "a"),
    ]


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


@scene(ground="violet")
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


@scene(ground="violet")
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


@scene(ground="violet")
def accessibility() -> Drawing:
    return [
        path("M150 66V178H222V66Z", MARIGOLD),
        path("M136 72L186 14L236 72Z", CRIMSON),
        door(158, 84, 40, 94, True),
        path("M4 226L146 178H236V226Z", MOSS),
        place(
            who("omar", 0, 0, 0.8, look=0.7, sit="wheelchair", right=(22, 74, "fist"), left="", mood="happy"),
            72,
            70,
            1,
            turn=-13,
        ),
    ]


@scene(ground="violet")
def access_needs() -> Drawing:
    return [
        box(8, 8, 106, 106, SKY, 12),
        box(126, 8, 106, 106, MARIGOLD, 12),
        box(8, 126, 106, 106, MOSS, 12),
        box(126, 126, 106, 106, "#e9b9a0", 12),
        who("efe", 54, 42, 0.4, look=0.6, sit="wheelchair", left="", right=(72, 70, "fist")),
        place(EAR, 176, 62, 1.7),
        path("M206 44q10 17 0 34M216 36q16 25 0 50", stroke_width=5),
        place(EYE, 61, 179, 1.6),
        place(HAND, 158, 184, 1.25, turn=-12),
        place(HAND, 202, 176, 1.25, flip=True, turn=12),
    ]


@scene(ground="violet")
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
        side_table(24, 232, 206, 260),
        path("M130 156H216V182q0 18-18 18H148q-18 0-18-18Z", GREY),
        path("M124 158H222", stroke_width=9),
        path("M150 136q-8-10 0-18M174 136q-8-10 0-18M198 136q-8-10 0-18", stroke_width=5),
        limb("M160 166L152 128", 6, WOOD, 4),
        who("dev", 84, 100, 1.02, right=(146, 130, "fist"), left="").arms,
    ]
