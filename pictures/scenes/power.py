"""Co-production and power."""

from arms import grip
from furniture import counter, from_behind, ground
from icons import HANDSHAKE, HEADS, KEY, NOTE, PICTURE, QUESTION, TICK
from kit import (
    BLUE,
    CRIMSON,
    HAIR,
    MARIGOLD,
    MOSS,
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
        "harry", 166, 62, 0.96, base=150, look=-0.6, mood="stern", left=(130, 120, "fist"),
        right=(190, 122, "fist"),
    )  # fmt: skip
    return [
        boss.body,
        box(100, 122, 138, 72, WOOD, 4),
        path("M100 136H238", stroke_width=3),
        box(88, 194, 150, 32, STONE, 2),
        ground(),
        boss.arms,
        *(place(NOTE, 214 + shift, 114 - 10 * row, 0.75) for row, shift in enumerate((0, -2, 1))),
        who("carol", 36, None, 0.74, look=0.7, mood="worry", sit="chair", right=(58, 180, "relax"), left=""),
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
    return [
        ground(),
        who("jin", 184, None, 0.76, look=-0.6, legs="stand", left="", right="", badge=True),
        path("M108 226Q128 200 148 226Z", SKIN["d"]),
        limb("M128 214V92", 5, WOOD, 4),
        *(
            place(leaf, 128, y, 0.95, flip=side < 0, turn=turn)
            for y, side, turn in ((108, 1, -10), (122, -1, 8), (96, 1, -34), (98, -1, 30), (92, 1, -72))
        ),
        who("efe", 44, None, 0.82, look=0.7, sit="wheelchair", right=(88, 150, "fist"), left=""),
        limb("M100 172L120 158", 5, TEAL, 4),
        path("M78 154H104V182H78ZM80 154Q91 130 102 154", TEAL),
        grip(91, 144, "d", 90),
        who("jin", 184, None, 0.76, legs="stand", left=(138, 128, "fist"), right=(218, 122, "fist")).arms,
        grip(130, 130, "b"),
        limb("M220 96V198", 6, WOOD, 4),
        path("M209 194H231V210Q231 222 220 228Q209 222 209 210ZM211 96H229", STONE),
        grip(220, 126, "b", flip=True),
    ]


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
        who("omar", 44, 112, 0.88, base=204, look=0.3, left="down", right=(82, 66, "palm")),
        who("ines", 118, 112, 0.9, base=204, mood="happy", left="down", right=(156, 64, "palm")),
        who("tess", 190, 112, 0.88, base=204, look=-0.2, left="down", right=(226, 66, "palm")),
    )
    return [
        *(voter.body for voter in voters),
        *(voter.arms for voter in voters),
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
    return [
        ground(),
        door(168, 58, 44, 156),
        who(
            "jin", 124, None, 0.76, look=-0.4, mood="worry", legs="walk", top=MOSS,
            left="down", right=(168, 92, "palm"),
        ),
        who(
            "tess", 44, None, 0.78, look=0.7, mood="stern", legs="walk", left="down",
            right=(94, 88, "palm"),
        ),
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
