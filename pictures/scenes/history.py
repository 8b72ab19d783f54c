"""History."""

from arms import grip
from furniture import arrow, cane, counter, from_behind, ground, sofa
from icons import BANK, CLOCK, CUP, GLOBE, LENS, PENCIL, SPANNER, STAR
from kit import (
    BLUE,
    CRIMSON,
    GREY,
    GROUNDS,
    HAIR,
    INK,
    MARIGOLD,
    MOSS,
    NIGHT,
    PLUM,
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
from papers import bubble, lines, open_book, paper
from people import who
from places import bus, house
from scene import Drawing, scene


def placard(x: float, y: float, foot: float, fill: str) -> str:
    """Return a blank placard on a pole."""
    return limb(f"M{x} {y + 34}V{foot}", 6, WOOD, 4) + box(x - 25, y, 50, 38, fill, 4)


@scene(ground="rust")
def history() -> Drawing:
    return [
        path("M6 188H204", stroke_width=10),
        path("M202 168L236 188L202 208Z", INK),
        *(disc(x, 188, 14, f) for x, f in ((38, STONE), (112, MARIGOLD), (178, MOSS))),
        place(BANK, 35, 124, 1.25),
        limb("M112 92V162", 7, WOOD, 4),
        box(84, 66, 60, 50, MARIGOLD, 4),
        counter(172, 122, 1.15, PLUM, SKIN["b"]),
        counter(210, 122, 1.15, TEAL, SKIN["d"]),
    ]


@scene(ground="rust")
def researcher() -> Drawing:
    ruth = who(
        "ruth",
        120,
        104,
        1.12,
        look=-0.3,
        mood="calm",
        left=(58, 176, "fist"),
        right=(172, 204, "fist"),
        hair_colour="brown",
        older=False,
    )
    return [
        ruth,
        paper(52, 132, 92, 102, lines(66, 158, (42, 60, 52, 60), 18)),
        grip(54, 180, "a"),
        place(LENS, 128, 164, 1.8),
        grip(166, 202, "a", 45),
    ]


@scene(ground="rust")
def police_and_neighbours() -> Drawing:
    return [
        house(12, 84, 76, 80, MARIGOLD),
        house(152, 84, 76, 80, STONE),
        who("lou", 40, 134, 0.78, look=0.5),
        who(
            "harry",
            122,
            124,
            0.86,
            look=-0.3,
            mood="smile",
            top=NIGHT,
            badge=False,
            left="down",
            right="down",
        ),
        path("M94 74Q94 52 122 52T150 74L146 84Q122 78 98 84Z", NIGHT),
        path("M96 84Q122 76 148 84", stroke_width=6),
        place(STAR, 122, 66, 0.42),
        place(STAR, 106, 152, 0.45),
        who("ines", 203, 134, 0.78, look=-0.6, left="chest", mood="talk"),
    ]


@scene(ground="rust")
def neighbours() -> Drawing:
    return [
        house(136, 62, 84, 80, MARIGOLD),
        who("amina", 56, 116, 1.0, look=0.6, mood="talk", left="", right=""),
        who("amina", 56, 116, 1.0, left="", right=(118, 132, "open")).arms,
        who("jin", 184, 116, 1.0, look=-0.6, left="", right=""),
        path("M8 182H232M8 212H232", stroke_width=11),
        *(path(f"M{x} 244V166l12-12l12 12V236Z", WOOD) for x in (12, 60, 108, 156, 204)),
    ]


@scene(ground="rust")
def book() -> Drawing:
    return [
        who(
            "ines",
            120,
            92,
            1.12,
            mood="calm",
            left=(58, 190, "fist"),
            right=(182, 190, "fist"),
            elbows=(0, 1),
        ),
        open_book(120, 138, 150, cover=BLUE),
        path("M58 158h44M58 174h50M58 190h38M138 158h44M138 174h50M138 190h38", stroke_width=5),
        grip(44, 196, "b"),
        grip(196, 196, "b", flip=True),
    ]


@scene(ground="rust")
def time_bank() -> Drawing:
    return [
        who("jin", 42, 118, 0.9, look=0.6, left="down", right=(82, 166, "fist")),
        who("carol", 198, 118, 0.9, look=-0.6, mood="happy", right="down", left=(154, 168, "fist")),
        place(SPANNER, 94, 146, 1.2, turn=-30), grip(92, 164, "b"),
        place(CUP, 134, 156, 1.1), grip(156, 158, "a", flip=True),
        place(CLOCK, 120, 30, 1.35),
        arrow("M90 90H140", (146, 90), 0, MOSS, 7),
        arrow("M150 218H102", (94, 218), 180, BLUE, 7),
    ]  # fmt: skip


@scene(ground="rust")
def movement() -> Drawing:
    frank = who(
        "frank", 52, None, 0.68, look=0.4, legs="walk", left=(26, 50, "fist"), right=(80, 148, "fist")
    )
    kay = who(
        "kay", 190, None, 0.68, look=0.2, legs="walk", left="down", right=(226, 50, "fist"), mood="happy"
    )
    efe = who("efe", 118, None, 0.72, look=0.7, sit="wheelchair", left="", right=(148, 118, "fist"))
    return [
        placard(26, -6, 110, MARIGOLD),
        placard(214, -6, 110, MOSS),
        frank,
        cane(82, 150, 92, 226),
        kay,
        efe.body,
        placard(146, 16, 156, WHITE),
        efe.arms,
    ]


@scene(ground="rust")
def users_group() -> Drawing:
    return [
        disc(120, 176, 92, GROUNDS["sun"], 40, stroke=MARIGOLD),
        who("amina", 88, 60, 0.56, look=0.3, sit="front", left="lap", right="lap"),
        who("lou", 154, 60, 0.56, look=-0.3, sit="front", right="chest", mood="talk"),
        who("efe", 36, 106, 0.62, look=0.8, sit="wheelchair", left="", right=(58, 158, "relax")),
        who("omar", 204, 106, 0.62, look=-0.8, sit="chair", flip=True, left=(182, 158, "relax"), right=""),
        from_behind(120, 180, 0.8, CRIMSON, HAIR["grey"]),
    ]


@scene(ground="rust")
def peer_support() -> Drawing:
    return [
        sofa(10, 120, 220),
        who(
            "jin",
            74,
            114,
            1.02,
            look=0.5,
            mood="sad",
            base=206,
            left=(62, 180, "relax"),
            right=(86, 182, "relax"),
            top=MARIGOLD,
        ),
        who("lou", 164, 112, 1.02, look=-0.5, base=206, left="", right=(172, 184, "relax"), short_arm=""),
        who("lou", 164, 112, 1.02, left=(98, 136, "relax"), right="", short_arm="", elbows=(0, None)).arms,
        box(32, 204, 176, 30, SKY, 8),
    ]


@scene(ground="rust")
def users_speak() -> Drawing:
    return [
        who("frank", 53, 124, 0.94, look=0.5, mood="talk", right="chest"),
        who(
            "grace", 180, 124, 0.96, look=-0.5, mood="calm", left=(126, 200, "fist"), right=(190, 200, "fist")
        ),
        paper(122, 166, 66, 70, lines(134, 188, (26, 40, 22), 15, 4)),
        grip(124, 206, "d"),
        place(PENCIL, 182, 186, 0.9),
        grip(188, 194, "d", 150),
        bubble(66, 8, 116, 52, (78, 84)),
        lines(86, 28, (76, 50), 15),
    ]


@scene(ground="rust")
def institution() -> Drawing:
    return [
        path("M16 72L120 8L224 72Z", GREY),
        box(22, 66, 196, 150, STONE, 2),
        *(
            box(36 + 30 * column, 80 + 34 * row, 16, 20, SKY, 1, stroke_width=3)
            for row in range(3)
            for column in range(6)
        ),
        path("M0 160H240M0 218H240", stroke_width=7),
        path("".join(f"M{x} 232V146" for x in range(6, 240, 19)), stroke_width=6),
        box(108, 180, 24, 22, MARIGOLD, 3),
        path("M113 180v-6q0-7 7-7t7 7v6"),
    ]


@scene(ground="rust")
def protest_bus() -> Drawing:
    steps = path("M146 214v-20h16v-20h16v40Z", STONE)
    frank = who("frank", 30, None, 0.7, look=0.6, legs="stand", left="down", right=(64, 64, "fist"))
    return [
        ground(),
        bus(134, steps),
        placard(64, -8, 120, MARIGOLD),
        frank,
        who(
            "jin",
            80,
            None,
            0.74,
            look=0.8,
            mood="stern",
            sit="wheelchair",
            left="",
            right=(118, 114, "palm"),
            top=MOSS,
        ),
    ]


@scene(ground="rust")
def world_rights() -> Drawing:
    return [
        place(GLOBE, 124, 56, 2.5),
        ground(),
        who("efe", 46, None, 0.74, look=0.7, sit="wheelchair", left="", right=(92, 156, "fist")),
        who("frank", 204, None, 0.76, look=-0.5, legs="stand", left=(156, 148, "fist")),
        paper(92, 126, 58, 76, lines(102, 150, (36, 36, 24), 15, 5)),
        grip(94, 160, "d"),
        grip(148, 156, "b", flip=True),
    ]


@scene(ground="rust")
def people_first_meeting() -> Drawing:
    maya = who("maya", 120, 84, 0.7, mood="talk", base=180, left=(98, 140, "fist"), right=(142, 140, "fist"))
    kay = who("kay", 170, 110, 0.62, look=-0.4, base=180, downs=True, left=(164, 172, "relax"), right="")
    omar = who("omar", 214, None, 0.62, look=-0.7, sit="chair", flip=True, left=(180, 174, "relax"), right="")
    ben = who("ben", 26, None, 0.62, look=0.7, mood="happy", sit="chair", left="", right=(60, 174, "relax"))
    lou = who("lou", 70, 110, 0.62, look=0.4, base=180, left="", right="")
    return [
        limb("M84 190v24M97 190v24M143 190v24M156 190v24", 9, BLUE, 4),
        ben.body, omar.body, lou.body, kay.body, maya.body,
        limb("M120 182V222M96 224H144", 10, WOOD, 4),
        disc(120, 180, 76, WOOD, 17),
        ben.arms, omar.arms, kay.arms, maya.arms,
        paper(102, 116, 38, 44, lines(110, 132, (16, 22), 9, 4)),
        grip(102, 142, "b"), grip(140, 142, "b", flip=True),
        bubble(146, -4, 84, 44, (138, 54), MARIGOLD), lines(162, 12, (52, 34), 13),
    ]  # fmt: skip
