"""Models of disability, barriers and how they go away."""

from arms import grip
from furniture import crutch, ground, table
from icons import CLOUD, HOUSE, KEY, LENS, MIC, NO, QUESTION, YES
from kit import BLUE, GREY, MARIGOLD, SKY, STEEL, STONE, TEAL, WHITE, WOOD, box, disc, limb, path, place
from papers import bubble, easy_page, lines, small_print
from people import who
from places import building, stairs
from scene import Drawing, scene


@scene(ground="crimson")
def medical_model() -> Drawing:
    return [
        ground(),
        who(
            "jin",
            54,
            None,
            0.88,
            look=0.5,
            mood="sad",
            sit="wheelchair",
            right=(80, 160, "relax"),
            left="",
            top=MARIGOLD,
        ),
        who(
            "ruth",
            188,
            None,
            0.74,
            look=-0.6,
            mood="stern",
            legs="stand",
            left=(138, 96, "point"),
            right="hip",
            top=WHITE,
            bottom=GREY,
        ),
        path("M177 69C174 108 206 108 199 69M189 97V112", stroke_width=4.5),
        disc(189, 118, 6, STEEL),
    ]


@scene(ground="crimson")
def social_model() -> Drawing:
    return [
        ground(),
        stairs(136, 226, 100, 4, 34),
        who(
            "ines", 50, None, 0.86, look=0.7, mood="say", sit="wheelchair", right=(112, 112, "point"), left=""
        ),
        place(NO, 194, 166, 1.7),
    ]


@scene(ground="crimson")
def barrier_stairs() -> Drawing:
    return [
        ground(8, 132),
        stairs(136, 226, 100, 4, 28),
        box(200, 24, 36, 90, TEAL, 2),
        disc(208, 72, 3, MARIGOLD),
        who("ines", 54, None, 0.9, look=0.7, mood="sad", sit="wheelchair", right=(86, 160, "relax"), left=""),
    ]


@scene(ground="crimson")
def barrier_small_print() -> Drawing:
    seen = "M124 148h38M116 157h52M116 166h50M122 175h40"
    return [
        who("ben", 96, 104, 1.12, look=0.3, mood="worry", left=(64, 184, "fist"), right=(190, 214, "fist")),
        small_print(72, 128, 98, 108),
        grip(74, 190, "a"),
        place(LENS, 148, 166, 2),
        path(seen, stroke_width=2.6, stroke_dasharray="9 6 4 6"),
        grip(190, 208, "a", 45),
        place(QUESTION, 190, 52, 1.6),
    ]


@scene(ground="crimson")
def barrier_attitude() -> Drawing:
    return [
        ground(),
        who("tess", 40, None, 0.74, look=0.7, mood="talk", legs="stand", right=""),
        who("lou", 202, None, 0.74, look=-0.7, legs="stand", short_arm="", left="", top=BLUE),
        who(
            "carol",
            116,
            None,
            0.72,
            look=0.3,
            mood="sad",
            sit="wheelchair",
            right=(138, 172, "relax"),
            left="",
        ),
        bubble(68, 4, 110, 38, (55, 50), WHITE),
        lines(88, 17, (76, 50), 12),
    ]


@scene(ground="crimson")
def barrier_left_out() -> Drawing:
    return [
        box(96, 8, 138, 148, SKY, 3),
        who("harry", 133, 70, 0.62, look=0.5, base=132, left="", right="", mood="happy"),
        who("tess", 199, 70, 0.62, look=-0.5, base=132, left="", right="", mood="talk"),
        path("M96 126H234V156H96Z", WOOD),
        path("M154 128h24l4 10h-32Z", WHITE, stroke_width=3),
        box(96, 8, 138, 148, "none", 3, stroke_width=12),
        box(96, 8, 138, 148, "none", 3, stroke_width=5, stroke=WHITE),
        limb("M166 10V154", 6, WHITE, 3),
        box(84, 156, 160, 14, STONE, 3),
        who("maya", 48, 124, 0.94, look=0.6, mood="sad"),
    ]


@scene(ground="crimson")
def clear_print() -> Drawing:
    ben = who(
        "ben",
        96,
        104,
        1.12,
        look=0.3,
        mood="happy",
        left=(64, 184, "fist"),
        right=(172, 190, "fist"),
        elbows=(None, 1),
    )
    return [
        ben,
        easy_page(74, 128, 92, 106),
        grip(72, 214, "a"),
        grip(166, 196, "a", flip=True),
        place(YES, 190, 52, 1.3),
    ]


@scene(ground="crimson")
def talk_to_me() -> Drawing:
    return [
        ground(),
        who("carol", 58, None, 0.84, look=0.7, sit="wheelchair", right=(92, 160, "relax"), left=""),
        who(
            "tess",
            188,
            None,
            0.84,
            look=-0.7,
            mood="talk",
            sit="chair",
            flip=True,
            left=(136, 138, "open"),
            right="",
        ),
        bubble(78, 6, 92, 44, (166, 78), WHITE),
        lines(94, 22, (60, 40), 13),
    ]


@scene(ground="crimson")
def included() -> Drawing:
    harry = who("harry", 46, 96, 0.86, look=0.5, base=200, left="", right=(68, 172, "relax"))
    maya = who("maya", 120, 92, 0.86, mood="talk", base=200, left="chest", right=(140, 172, "relax"))
    tess = who("tess", 196, 96, 0.86, look=-0.5, base=200, left=(172, 172, "relax"), right="")
    return [
        harry.body, tess.body, maya.body, table(6, 234, 176), harry.arms, tess.arms, maya.arms,
        bubble(130, -6, 66, 34, (142, 62)), lines(143, 6, (40, 26), 10, 4),
    ]  # fmt: skip


@scene(ground="crimson")
def what_happened() -> Drawing:
    return [
        who("ines", 54, 142, 1.0, look=0.6, mood="sad", right="chest"),
        who("ruth", 190, 142, 1.0, look=-0.6, mood="calm", right="lap", left="lap", badge=True),
        bubble(34, 4, 136, 62, (80, 100)),
        place(CLOUD, 72, 28, 1.05),
        place(HOUSE, 132, 36, 0.95),
    ]


@scene(ground="crimson")
def listening() -> Drawing:
    return [
        who("ines", 54, 132, 0.96, look=0.6, mood="talk", right="chest"),
        who("omar", 170, 132, 0.96, look=-0.3, right=(216, 124, "palm")),
        bubble(66, 6, 84, 56, (76, 96)),
        lines(84, 26, (48, 32), 16),
    ]


@scene(ground="crimson")
def user_led() -> Drawing:
    return [
        building(26, 4, 188, 222, MARIGOLD),
        ground(),
        who("dev", 38, None, 0.62, look=0.2, legs="stand", left=(20, 138, "fist")),
        crutch(18, 138),
        who("amina", 204, None, 0.62, look=-0.2, legs="stand"),
        who(
            "efe",
            108,
            None,
            0.76,
            look=0.4,
            sit="wheelchair",
            left="",
            right=(146, 150, "fist"),
            mood="happy",
        ),
        place(KEY, 146, 142, 0.8, turn=-60),
    ]


@scene(ground="crimson")
def speaking_up() -> Drawing:
    maya = who("maya", 90, 116, 1.12, look=0.5, mood="talk", left="hip", right=(152, 176, "fist"))
    return [
        maya.body,
        place(MIC, 148, 132, 1.15, turn=-14),
        maya.arms,
        bubble(148, 10, 84, 66, (132, 94), MARIGOLD),
        lines(166, 34, (50, 34), 18),
    ]


@scene(ground="crimson")
def mental_distress() -> Drawing:
    knot = (
        "M142 62C150 20 206 18 208 52C210 84 158 86 156 56"
        "C154 32 196 26 196 54C196 76 166 74 172 54C178 38 222 40 216 72"
    )
    thoughts = (
        "M136 82C112 78 118 44 140 44C140 12 178 6 190 18"
        "C214 6 240 26 230 50C244 74 222 96 202 86C186 102 150 100 136 82Z"
    )
    return [
        who("lou", 80, 124, 1.12, look=0.3, mood="worry", right="chest"),
        path(thoughts, WHITE),
        path(knot),
        disc(132, 100, 6, WHITE),
    ]
