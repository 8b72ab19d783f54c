"""Models of disability, barriers and how they go away."""

from arms import grip
from furniture import ground, table
from icons import CLOUD, HOUSE, KEY, MIC, NO, QUESTION, STETHOSCOPE, YES
from kit import BLUE, GREY, MARIGOLD, MOSS, SKY, TEAL, WHITE, WOOD, box, disc, path, place
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
            badge=True,
        ),
        place(STETHOSCOPE, 118, 40, 1.5),
    ]


@scene(ground="crimson")
def social_model() -> Drawing:
    return [
        box(4, 22, 104, 204, "#f7dede", 10),
        box(116, 22, 120, 204, "#e2f1dc", 10),
        stairs(14, 216, 84, 4, 30),
        place(NO, 56, 52, 1.15),
        path("M122 216L202 190H230V216Z", MOSS),
        place(YES, 202, 52, 1.15),
        place(
            who(
                "ines", 0, 0, 0.66, look=0.7, sit="wheelchair", right=(20, 58, "fist"), left="", mood="happy"
            ),
            153,
            94,
            1,
            turn=-14,
        ),
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
    return [
        who(
            "ben",
            96,
            104,
            1.12,
            look=0.3,
            mood="worry",
            left=(64, 184, "fist"),
            right=(172, 190, "fist"),
            elbows=(None, 1),
        ),
        small_print(74, 128, 92, 106),
        grip(74, 190, "a"),
        place(grip(0, 0, "a"), 166, 196, 1, True),
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
        box(100, 16, 132, 150, SKY, 3),
        who("harry", 136, 74, 0.62, look=0.5, base=140, left="", right=""),
        who("tess", 198, 74, 0.62, look=-0.5, base=140, left="", right="", mood="talk"),
        path("M104 132H228V162H104Z", WOOD),
        path("M152 132h22l4 10h-30Z", WHITE, stroke_width=3),
        box(100, 16, 132, 150, "none", 3, stroke_width="9"),
        path("M166 18V132", stroke_width=4),
        who("maya", 50, 124, 0.94, look=0.6, mood="sad"),
    ]


@scene(ground="crimson")
def clear_print() -> Drawing:
    a = who(
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
        a,
        easy_page(74, 128, 92, 106),
        grip(72, 214, "a"),
        place(grip(0, 0, "a"), 166, 196, 1, True),
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
    a = who("harry", 46, 96, 0.86, look=0.5, base=200, left="", right=(68, 172, "relax"))
    b = who(
        "maya",
        122,
        92,
        0.86,
        look=-0.2,
        mood="talk",
        base=200,
        left=(108, 172, "relax"),
        right=(152, 132, "open"),
    )
    c = who("tess", 196, 96, 0.86, look=-0.5, base=200, left=(172, 172, "relax"), right="")
    return [
        a.body,
        c.body,
        b.body,
        table(6, 234, 176),
        a.arms,
        c.arms,
        b.arms,
        bubble(132, 2, 60, 32, (143, 66)),
        lines(144, 13, (36, 24), 10, 4),
    ]


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
        who("omar", 92, 112, 1.15, look=0.1, right=(138, 100, "open")),
        bubble(158, 16, 74, 66, (146, 104)),
        lines(174, 38, (42, 28), 20),
    ]


@scene(ground="crimson")
def user_led() -> Drawing:
    return [
        building(30, 18, 180, 206, MARIGOLD, False, 2),
        ground(),
        who("dev", 40, None, 0.72, legs="stand", right=""),
        who("amina", 202, None, 0.72, legs="stand", left=""),
        who(
            "efe", 110, None, 0.8, look=0.4, sit="wheelchair", left="", right=(148, 146, "fist"), mood="happy"
        ),
        place(KEY, 148, 138, 0.8, turn=-60),
    ]


@scene(ground="crimson")
def speaking_up() -> Drawing:
    a = who("maya", 90, 116, 1.12, look=0.5, mood="talk", left="hip", right=(152, 176, "fist"))
    return [
        a.body,
        place(MIC, 148, 132, 1.15, turn=-14),
        a.arms,
        bubble(148, 10, 84, 66, (132, 94), MARIGOLD),
        lines(166, 34, (50, 34), 18),
    ]
