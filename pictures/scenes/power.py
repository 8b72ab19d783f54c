"""Co-production and power."""

from arms import grip
from furniture import counter, from_behind, ground, table
from icons import HANDSHAKE, HEADS, KEY, NOTE, PICTURE, QUESTION, TICK
from kit import (
    BLUE,
    CRIMSON,
    HAIR,
    MARIGOLD,
    MOSS,
    NIGHT,
    RUST,
    SKIN,
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
from papers import board, lines, paper, ticks
from people import who
from places import building, door, scales
from puzzle import piece
from scene import Drawing, scene


@scene(ground="violet")
def co_production() -> Drawing:
    amina = who("amina", 88, 84, 0.86, look=0.3, base=180, left="", right=(112, 172, "relax"))
    ben = who("ben", 156, 84, 0.86, look=-0.3, base=180, mood="happy", left=(134, 172, "relax"), right="")
    efe = who("efe", 37, None, 0.76, look=0.7, sit="wheelchair", left="", right=(84, 170, "relax"))
    harry = who(
        "harry", 208, None, 0.76, look=-0.7, sit="chair", flip=True, left=(156, 170, "relax"), right=""
    )
    return [
        efe.body,
        harry.body,
        amina.body,
        ben.body,
        limb("M120 180V224M96 226H144", 10, WOOD, 4),
        disc(120, 178, 68, WOOD, 20),
        *(
            f'<g transform="translate({x} 171) scale(1 .62)">{piece(0, 0, 27, bumps, fill)}</g>'
            for x, bumps, fill in ((93, (0, 1, 0, 0), WHITE), (126, (0, 0, 0, -1), TEAL))
        ),
        amina.arms,
        ben.arms,
        efe.arms,
        harry.arms,
    ]


@scene(ground="violet")
def sharing_power() -> Drawing:
    return [
        who("grace", 48, 104, 0.96, look=0.6, right=(106, 150, "fist")),
        who("ben", 192, 104, 0.96, look=-0.6, mood="happy", left=(134, 176, "fist")),
        place(KEY, 120, 122, 1.9, turn=90),
        grip(114, 150, "d", 0),
        grip(126, 174, "a", 0, flip=True),
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
        "harry", 172, 84, 0.84, base=150, look=-0.6, mood="stern", left=(140, 134, "fist"),
        right=(206, 134, "fist"),
    )  # fmt: skip
    return [
        box(134, 20, 76, 120, NIGHT, 14),
        boss.body,
        box(108, 150, 126, 76, WOOD, 3),
        box(96, 136, 146, 16, WOOD, 4),
        ground(),
        boss.arms,
        *(place(NOTE, 216, 126 - 10 * row, 0.75) for row in range(5)),
        *(place(NOTE, 120, 126 - 10 * row, 0.75) for row in range(3)),
        who("carol", 42, None, 0.84, look=0.7, mood="worry", sit="chair", right=(84, 170, "relax"), left=""),
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
        )
    ]


@scene(ground="violet")
def partnership() -> Drawing:
    return [
        who("carol", 46, 108, 1.06, look=0.5, right=(98, 168, "fist"), elbows=(None, 1)),
        who("grace", 194, 108, 1.06, look=-0.5, left=(142, 168, "fist"), elbows=(0, None)),
        place(HANDSHAKE, 120, 168, 1.2),
        box(78, 154, 16, 29, CRIMSON, 4),
        box(146, 154, 16, 29, TEAL, 4),
    ]


@scene(ground="violet")
def definition() -> Drawing:
    return [
        box(44, 10, 152, 66, MARIGOLD, 8),
        path("M72 43H168", stroke_width=22),
        path("M104 94H136M104 112H136", stroke_width=9),
        box(14, 132, 212, 96, WHITE, 8),
        place(HEADS, 60, 180, 1.5),
        place(HEADS, 92, 180, 1.5),
        lines(134, 160, (72, 72, 48), 20, 7),
    ]


@scene(ground="violet")
def working_together() -> Drawing:
    leaf = path("M0 0C4-16 20-22 36-18C32-2 16 6 0 0Z", MOSS)
    can = limb("M14 6L44-18", 8, TEAL, 4) + path("M36-26L52-8L60-20L48-32Z", TEAL)
    can += path("M-12-14C-12-40 16-40 16-14", stroke_width=8) + path("M-20-14H20L24 22H-24Z", TEAL)
    jin = who(
        "jin", 206, None, 0.76, look=-0.6, legs="stand", badge=True, left=(174, 142, "fist"),
        right=(184, 106, "fist"),
    )  # fmt: skip
    return [
        ground(),
        limb("M138 214V112", 5, WOOD, 4),
        *(
            place(leaf, 138, y, 0.8, flip=side < 0, turn=turn)
            for y, side, turn in ((134, 1, -10), (146, -1, 8), (120, 1, -34), (124, -1, 30), (114, 1, -72))
        ),
        who("efe", 44, None, 0.82, look=0.7, sit="wheelchair", right=(82, 130, "fist"), left=""),
        place(can, 90, 158, 0.9),
        grip(90, 134, "d", 90),
        path("M140 158v7M130 164v7M134 176v7", stroke=BLUE),
        jin.body,
        limb("M176 104V196", 6, WOOD, 4),
        path("M164 188H188V206Q186 220 176 226Q166 220 164 206ZM166 102H186", STONE),
        jin.arms,
        grip(174, 142, "b", flip=True), grip(178, 104, "b", 90),
        path("M108 226Q126 200 150 212Q168 208 194 226Z", SKIN["d"]),
    ]  # fmt: skip


@scene(ground="violet")
def planning() -> Drawing:
    return [
        board(74, 18, 100, 146, ticks(92, 52, (True, True, False), 38, 36, 0.8)),
        who("dev", 43, 118, 0.82, look=0.6, right=(92, 100, "point")),
        who("tess", 196, 118, 0.82, look=-0.6, left=(152, 138, "point")),
    ]


@scene(ground="violet")
def deciding_together() -> Drawing:
    voters = (
        who("omar", 40, 124, 0.8, base=204, look=0.3, left=(40, 192, "relax"), right=(78, 72, "palm")),
        who("ines", 114, 124, 0.8, base=204, mood="happy", left=(114, 192, "relax"), right=(152, 72, "palm")),
        who("tess", 188, 124, 0.8, base=204, look=-0.2, left=(188, 192, "relax"), right=(226, 72, "palm")),
    )
    return [*(voter.body for voter in voters), table(2, 238, 190), *(voter.arms for voter in voters)]


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
def organisation() -> Drawing:
    return [
        path("M120 90V136M44 166V136H196V166M120 136V166", stroke_width=5),
        building(72, 16, 96, 78, MARIGOLD),
        *(
            counter(x, 176, 1.4, fill, SKIN[skin])
            for x, fill, skin in ((44, TEAL, "d"), (120, RUST, "b"), (196, BLUE, "a"))
        ),
    ]


@scene(ground="violet")
def forced() -> Drawing:
    jin = who(
        "jin",
        0,
        -218 * 0.76,
        0.76,
        look=0.6,
        mood="worry",
        sit="up",
        top=MOSS,
        left=(48, -154, "palm"),
        right=(46, -122, "palm"),
    )
    tess = who(
        "tess",
        0,
        -218 * 0.76,
        0.76,
        look=0.8,
        mood="stern",
        sit="up",
        left=(46, -142, "palm"),
        right=(46, -126, "palm"),
    )
    return [
        ground(),
        door(186, 58, 32, 156),
        place(jin, 152, 226, turn=-10),
        place(tess, 28, 226, turn=9),
    ]  # fmt: skip


@scene(ground="violet")
def being_taught() -> Drawing:
    return [
        box(12, 4, 124, 120, WHITE, 4),
        path("M30 100V28M30 100H118", stroke_width=5),
        path("M38 88L62 66L84 76L112 38", stroke=TEAL, stroke_width=8),
        who("harry", 186, 78, 0.8, look=-0.6, mood="talk", base=240, left=(138, 64, "point")),
        from_behind(60, 172, 0.9, MOSS, HAIR["brown"]),
        from_behind(150, 172, 0.9, RUST, HAIR["black"]),
    ]


@scene(ground="violet")
def decided_before() -> Drawing:
    done = ticks(120, 20, (True, True, True), 25, 36, 0.7)
    return [
        box(104, -2, 100, 98, WHITE, 4),
        done,
        who("harry", 128, 144, 0.76, look=0.6, mood="happy", left="down", right="down"),
        who("tess", 206, 144, 0.76, look=-0.6, mood="happy", left="down", right="down"),
        path("M88 206H240V244H88Z", WOOD),
        path("M-8 244V44H74V244Z", WHITE),
        path("M74 44L92 56V244H74Z", TEAL),
        who("jin", 34, 122, 0.86, look=0.6, mood="worry", left="down", right="down", top=MARIGOLD),
        place(QUESTION, 40, 16, 0.9),
    ]


@scene(ground="violet")
def same_papers() -> Drawing:
    return [
        *(
            who(name, x, 102, 0.98, look=look, left=(x - 30, 182, "fist"), right=(x + 30, 182, "fist"))
            for name, x, look in (("kay", 60, 0.4), ("grace", 182, -0.4))
        ),
        *(
            paper(x - 32, 136, 64, 84, place(PICTURE, x, 168, 0.9) + lines(x - 20, 196, (40, 28)))
            + grip(x - 32, 188, skin)
            + grip(x + 32, 188, skin, flip=True)
            for x, skin in ((60, "a"), (182, "d"))
        ),
        path("M106 44H136M106 62H136", stroke_width=10),
    ]
