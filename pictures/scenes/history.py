"""History."""

from arms import grip
from furniture import arrow, cane, counter, sofa
from icons import BANK, BRUSH, CLOCK, CUP, LENS, PENCIL, STAR
from kit import (
    BLUE,
    CRIMSON,
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
from places import house
from scene import Drawing, scene


def placard(x: float, y: float, foot: float, fill: str) -> str:
    """Return a blank placard on a pole."""
    return limb(f"M{x} {y + 40}V{foot}", 6, WOOD, 4) + box(x - 28, y, 56, 42, fill, 4)


def from_behind(x: float, y: float, size: float, top: str, hair: str) -> str:
    """Return a person on a chair, seen from behind."""
    return place(
        path("M-38 80C-40 14-26 6-10 2V-12H10V2C26 6 40 14 38 80Z", top)
        + path("M-22-38C-22-64 22-64 22-38C22-16 14-8 0-8S-22-16-22-38Z", hair)
        + box(-26, 40, 52, 50, WOOD, 6),
        x,
        y,
        size,
    )


@scene(ground="rust")
def history() -> Drawing:
    return [
        path("M12 176H200", stroke_width=9),
        path("M200 158L230 176L200 194Z", INK),
        *(disc(x, 176, 13, f) for x, f in ((42, STONE), (112, MARIGOLD), (178, MOSS))),
        path("M42 190v14M112 190v14M178 190v14", stroke_width=4),
        place(BANK, 42, 112, 1.2),
        limb("M112 84V152", 6, WOOD, 4),
        box(84, 70, 56, 44, MARIGOLD, 4),
        counter(166, 112, 1.05, PLUM, SKIN["b"]),
        counter(202, 112, 1.05, TEAL, SKIN["d"]),
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
    amina = who("amina", 52, 116, 0.98, look=0.6, mood="talk", right="out")
    return [
        house(140, 66, 84, 80, MARIGOLD),
        amina.body,
        who("jin", 188, 116, 0.98, look=-0.6, left="", right="down"),
        path("M8 176H232M8 208H232", stroke_width=11),
        *(path(f"M{x} 244V160l12-12l12 12V236Z", WOOD) for x in (12, 60, 108, 156, 204)),
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
        who("jin", 46, 124, 0.9, look=0.6, left="down", right=(96, 178, "fist")),
        who("carol", 194, 124, 0.9, look=-0.6, right="down", left=(144, 178, "fist")),
        place(BRUSH, 92, 166, 1.2), grip(96, 176, "b"),
        place(CUP, 148, 166, 1.1, flip=True), grip(142, 172, "a"),
        place(CLOCK, 120, 56, 1.2),
        arrow("M84 34Q120-14 150 18", (154, 24), 52, MOSS, 7),
        arrow("M156 80Q120 126 90 94", (86, 88), 232, BLUE, 7),
    ]  # fmt: skip


@scene(ground="rust")
def movement() -> Drawing:
    frank = who(
        "frank", 64, None, 0.68, look=0.4, legs="walk", left=(32, 116, "fist"), right=(88, 150, "fist")
    )
    kay = who("kay", 186, None, 0.68, look=0.3, legs="walk", left="", right=(214, 112, "fist"), mood="happy")
    efe = who("efe", 122, None, 0.72, look=0.7, sit="wheelchair", left="", right=(148, 132, "fist"))
    return [
        placard(31, 6, 180, MARIGOLD),
        placard(209, 6, 180, MOSS),
        frank,
        cane(90, 152, 104, 226),
        kay,
        efe.body,
        placard(148, 2, 160, WHITE),
        efe.arms,
    ]


@scene(ground="rust")
def users_group() -> Drawing:
    return [
        who("amina", 120, 50, 0.6, sit="front", left="lap", right="lap"),
        who("dev", 40, 72, 0.62, look=0.5, sit="front", right="chest", left="lap", mood="talk"),
        who("maya", 200, 72, 0.62, look=-0.5, sit="front", left="lap", right="lap"),
        from_behind(80, 160, 0.86, TEAL, HAIR["black"]),
        from_behind(160, 160, 0.86, CRIMSON, HAIR["grey"]),
    ]


@scene(ground="rust")
def peer_support() -> Drawing:
    return [
        sofa(10, 120, 220),
        who("jin", 74, 114, 1.02, look=0.5, mood="sad", base=206, left="lap", right="lap", top=MARIGOLD),
        who("lou", 164, 112, 1.02, look=-0.5, base=206, left="", right="lap", short_arm=""),
        who("lou", 164, 112, 1.02, left=(98, 136, "relax"), right="", short_arm="", elbows=(0, None)).arms,
        box(32, 200, 176, 32, SKY, 8),
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
