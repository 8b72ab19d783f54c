"""Meetings, support and everyday life."""

from arms import HANDS, grip
from furniture import arrow, cane, counter, dog, ground, sofa, table
from icons import APPLE, CLOCK, COIN, CUP, NOTE, PALM
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
    omar = who("omar", 40, None, 0.8, look=0.7, sit="wheelchair", right=(92, 168, "relax"), left="")
    return [
        omar.body,
        who("jin", 116, 122, 0.8, look=0.6, base=172, left="", right=(134, 166, "relax")),
        limb("M120 180V224M98 226H142", 9, WOOD, 4),
        box(72, 168, 96, 13, WOOD, 5),
        omar.arms,
        who(
            "tess",
            194,
            None,
            0.76,
            look=-0.4,
            mood="talk",
            legs="stand",
            left=(164, 100, "fist"),
            right=(216, 108, "fist"),
            top=NIGHT,
            badge=False,
        ),
        place(path(PALM, SKIN["a"]), 162, 84, 0.72, True),
        place(path(HANDS["point"], SKIN["a"]), 214, 108, 1, turn=-75),
        place(CLOCK, 122, 30, 1.2),
        ground(),
    ]


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
            left=(70, 112, "palm"),
            right=(162, 138, "point"),
        ),
        path("M34 70q-12 20 0 40M20 62q-18 28 0 56M196 104q12 18 2 38M210 94q18 28 4 58", stroke_width=5),
    ]


@scene(ground="teal")
def break_() -> Drawing:
    return [
        who("carol", 84, 116, 1.12, look=0.3, right=(146, 168, "fist")),
        place(CUP, 150, 148, 1.5).replace(WHITE, TEAL),
        grip(140, 158, "a"),
        place(CLOCK, 190, 50, 1.8),
    ]


@scene(ground="teal")
def tea_together() -> Drawing:
    return [
        who("carol", 50, 116, 0.98, look=0.5, right=(90, 168, "fist")),
        who("amina", 190, 116, 0.98, look=-0.5, mood="happy", left=(150, 168, "fist")),
        place(CUP, 92, 154, 1.2, flip=True),
        place(CUP, 148, 154, 1.2),
        grip(82, 160, "a"),
        grip(158, 160, "c", flip=True),
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
        who("grace", 48, 108, 0.98, look=0.5, right=(86, 172, "fist")),
        who("maya", 192, 108, 0.98, look=-0.5, mood="happy", left=(144, 134, "fist")),
        disc(104, 160, 13, MOSS),
        limb("M124 168V140", 9, RUST, 4),
        path("M80 166H152L144 236H88Z", WOOD),
        grip(86, 176, "d"),
        place(APPLE, 136, 118, 0.9),
        grip(142, 132, "b"),
    ]


@scene(ground="teal")
def carer() -> Drawing:
    ines = who("ines", 166, 106, 1.08, look=-0.4, left=(112, 158, "relax"), elbows=(0, None))
    return [
        ines.body,
        who(
            "frank", 82, 106, 1.08, look=0.4, right=(88, 172, "relax"), elbows=(None, 0),
            glasses="", hair_colour="white", top=BLUE,
        ),
        ines.arms,
    ]  # fmt: skip


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
