"""Meetings, support and everyday life."""

from arms import grip
from furniture import arrow, cane, counter, dog, ground, sofa, table
from icons import APPLE, CLOCK, COIN, CUP, NOTE
from kit import (
    BLUE,
    GREY,
    GROUNDS,
    MARIGOLD,
    MOSS,
    NIGHT,
    PLUM,
    RUST,
    SKIN,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    box,
    disc,
    limb,
    path,
    place,
)
from papers import month
from people import who
from places import house
from scene import Drawing, scene


@scene(ground="teal")
def meeting() -> Drawing:
    frank = who("frank", 50, 112, 0.8, base=196, look=0.4, left=(36, 178, "relax"), right=(72, 178, "relax"))
    kay = who("kay", 120, 108, 0.8, base=196, left=(104, 178, "relax"), right=(140, 178, "relax"))
    jin = who("jin", 190, 112, 0.8, base=196, look=-0.4, left=(170, 178, "relax"), right=(204, 178, "relax"))
    return [
        frank.body,
        kay.body,
        jin.body,
        table(6, 234, 176),
        frank.arms,
        kay.arms,
        jin.arms,
        place(CUP, 92, 176, 0.6),
        path("M146 182h30l6 14h-32Z", WHITE, stroke_width=3),
    ]


@scene(ground="teal")
def accessible_meeting() -> Drawing:
    omar = who("omar", 36, None, 0.76, look=0.7, sit="wheelchair", right=(82, 164, "relax"), left="")
    jin = who("jin", 204, None, 0.76, look=-0.7, sit="chair", flip=True, left=(158, 164, "relax"), right="")
    return [
        ground(),
        who(
            "tess", 108, None, 0.77, look=0.4, mood="talk", legs="stand", left=(96, 106, "palm"),
            right=(144, 74, "palm"), top=NIGHT, bottom=GREY, badge=False,
        ),
        path("M161 26q8 11 5 26M172 17q11 14 7 34", stroke_width=5),
        omar.body, jin.body,
        limb("M120 172V222M94 224H146", 10, WOOD, 4),
        disc(120, 168, 62, WOOD, 17),
        omar.arms, jin.arms, place(CLOCK, 34, 16, 0.95),
    ]  # fmt: skip


@scene(ground="teal")
def sign_language() -> Drawing:
    return [
        who(
            "tess",
            120,
            112,
            1.15,
            mood="talk",
            top=NIGHT,
            badge=False,
            left=(80, 152, "palm"),
            right=(158, 134, "palm"),
        ),
        path("M40 116q-12 20 0 40M26 108q-18 28 0 56M194 116q12 20 0 40M208 108q18 28 0 56", stroke_width=5),
    ]


@scene(ground="teal")
def break_() -> Drawing:
    return [
        who("carol", 80, 116, 1.12, look=0.3, right=(132, 166, "fist")),
        place(CUP, 164, 150, 1.5, flip=True).replace(WHITE, TEAL),
        grip(134, 154, "a"),
        place(CLOCK, 190, 50, 1.8),
    ]


@scene(ground="teal")
def tea_together() -> Drawing:
    return [
        who("carol", 48, 116, 0.98, look=0.5, right=(72, 166, "fist")),
        who("amina", 192, 116, 0.98, look=-0.5, mood="happy", left=(168, 166, "fist")),
        place(CUP, 96, 156, 1.2, flip=True),
        place(CUP, 144, 156, 1.2),
        grip(72, 160, "a"),
        grip(168, 160, "c", flip=True),
    ]


@scene(ground="teal")
def quiet_room() -> Drawing:
    return [
        box(8, 12, 224, 216, GROUNDS["moss"], 6),
        box(28, 32, 62, 60, SKY, 3),
        path("M59 32V92M28 62H90", stroke_width=3),
        sofa(66, 116, 160),
        who("lou", 146, 118, 0.92, mood="rest", base=206, left="lap", right="lap"),
        box(88, 196, 116, 32, SKY, 8),
        path(
            "M28 228V170M28 190q-16-14-12-34 12 8 12 30M28 184q16-16 14-34-14 8-14 28", MOSS, stroke_width=3
        ),
    ]


@scene(ground="teal")
def payment() -> Drawing:
    return [
        who("grace", 51, 116, 0.98, look=0.6, right=(98, 176, "fist")),
        who("dev", 187, 116, 0.96, look=-0.6, left=(148, 178, "open")),
        place(NOTE, 122, 168, 1.1),
        place(NOTE, 124, 157, 1.1),
        grip(96, 166, "d"),
        place(CLOCK, 120, 50, 1.4),
    ]


@scene(ground="teal")
def money() -> Drawing:
    return [
        place(NOTE, 108, 84, 2.8),
        place(NOTE, 130, 118, 2.8),
        place(COIN, 70, 178, 2),
        place(COIN, 128, 190, 2),
        place(COIN, 186, 176, 2),
    ]


@scene(ground="teal")
def support_worker() -> Drawing:
    return [
        box(168, 0, 76, 244, WOOD, 2),
        *(box(178, top, 70, 56, WHITE, 2) for top in (10, 76, 142)),
        *(place(APPLE, x, 46, 0.6) for x in (196, 226)),
        *(box(x, 100, 18, 32, fill, 3) for x, fill in ((184, TEAL), (210, RUST))),
        box(184, 168, 44, 30, MOSS, 3),
        who("grace", 44, 112, 0.94, look=0.6, right=(66, 186, "fist")),
        who("maya", 124, 112, 0.96, look=0.6, mood="happy", left="down", right=(176, 84, "point")),
        path("M34 196H98L92 238H40Z", WHITE),
        path("M40 210H94M52 196V238M80 196V238", stroke_width=3),
        path("M40 196Q66 164 92 196", stroke_width=5),
        grip(66, 180, "d", 90),
    ]


@scene(ground="teal")
def carer() -> Drawing:
    father, daughter = (78, 106, 1.08), (164, 106, 1.08)
    plain = {"glasses": "", "hair_colour": "white", "top": BLUE}
    return [
        who("frank", *father, look=0.4, left="down", right="", **plain),
        who("ines", *daughter, look=-0.5, left="", right="down"),
        who("ines", *daughter, left=(112, 174, "relax"), right="", elbows=(0, None)).arms,
        who("frank", *father, left="", right=(74, 184, "relax"), **plain).arms,
        grip(102, 172, "b", 70),
    ]


@scene(ground="teal")
def guide_dog() -> Drawing:
    return [
        ground(),
        who("ines", 68, None, 0.77, look=0.6, legs="walk", glasses="dark", right=(136, 104, "fist")),
        dog(198, 224, 0.92),
    ]


@scene(ground="teal")
def white_cane() -> Drawing:
    return [
        ground(),
        who("frank", 84, None, 0.78, look=0.6, legs="walk", right=(132, 124, "fist")),
        cane(138, 126, 204, 222),
    ]


@scene(ground="teal")
def home() -> Drawing:
    return [house(56, 92, 132, 132, MARIGOLD), ground()]


@scene(ground="teal")
def calendar() -> Drawing:
    return [month(42, 36, 156, 180)]


@scene(ground="teal")
def ladder() -> Drawing:
    rails = "M46 234L62 8M194 234L178 8"
    rungs = "M50 206H190M56 140H184M60 74H180"
    return [
        *(path(d, stroke_width=14) + path(d, stroke=WOOD, stroke_width=7) for d in (rails, rungs)),
        counter(120, 166, 1, GREY, SKIN["a"]),
        counter(100, 100, 1, MARIGOLD, SKIN["d"]),
        counter(140, 100, 1, TEAL, SKIN["a"]),
        counter(84, 34, 1, RUST, SKIN["b"]),
        counter(120, 34, 1, MOSS, SKIN["d"]),
        counter(156, 34, 1, PLUM, SKIN["a"]),
        arrow("M220 206V66", (220, 60), -90, MOSS, 9),
    ]
