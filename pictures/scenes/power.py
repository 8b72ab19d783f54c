"""Co-production and power."""

from arms import grip
from furniture import counter, from_behind, ground
from icons import HANDSHAKE, HEADS, KEY, NOTE, PALM, PICTURE, QUESTION, TICK
from kit import BLUE, HAIR, MARIGOLD, MOSS, RUST, SKIN, STONE, TEAL, WHITE, WOOD, box, disc, limb, path, place
from papers import board, lines, paper, ticks
from people import who
from places import building, door, scales
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
        path("M106 172h30l6 14h-40Z", WHITE, stroke_width=3),
        amina.arms,
        ben.arms,
        efe.arms,
        harry.arms,
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
        who("carol", 58, 108, 1.06, look=0.5, right=(104, 164, "fist")),
        who("grace", 182, 108, 1.06, look=-0.5, left=(136, 164, "fist")),
        place(HANDSHAKE, 120, 164, 1.15),
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
        door(92, 62, 50, 152),
        who("lou", 40, None, 0.76, look=0.2, mood="sad", legs="walk", short_arm=""),
        who(
            "harry",
            200,
            None,
            0.78,
            look=-0.7,
            mood="stern",
            legs="stand",
            left=(146, 84, "point"),
            right="hip",
        ),
    ]


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
    done = ticks(36, 150, (True, True, True), 28, 32, 0.7)
    return [
        who("harry", 58, 98, 1.0, look=0.6, mood="calm", left=(24, 180, "fist"), right=(96, 176, "fist")),
        paper(22, 124, 88, 108, done),
        grip(22, 184, "a"),
        grip(108, 180, "a", flip=True),
        who("jin", 192, 112, 1.0, look=-0.5, mood="worry", left=(140, 150, "open"), right="down", top=MOSS),
        place(QUESTION, 126, 40, 1.4),
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
