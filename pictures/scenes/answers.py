"""Answers and signs."""

from arms import HANDS, grip
from furniture import arrow
from icons import BANK, NO, PALM, PENCIL, STAR, TICK, YES
from kit import BLUE, CRIMSON, HALT, MARIGOLD, MOSS, PLUM, SKIN, SKY, WHITE, WOOD, box, disc, path, place
from papers import bubble, lines, paper
from people import who
from places import building
from scene import Drawing, scene


@scene(ground="sun")
def feedback() -> Drawing:
    return [
        paper(30, 14, 180, 156),
        *(
            disc(x, 76, 24, f) + path(f"M{x - 8} 70v3M{x + 8} 70v3", stroke_width=6) + path(m, stroke_width=4)
            for x, f, m in (
                (68, MOSS, "M58 84Q68 94 78 84"),
                (122, MARIGOLD, "M112 86H132"),
                (176, CRIMSON, "M166 90Q176 80 186 90"),
            )
        ),
        *(box(x - 11, 116, 22, 22, WHITE, 3) for x in (68, 122, 176)),
        place(TICK, 70, 124, 0.9),
        place(PENCIL, 122, 182, 2.1, turn=100),
    ]


@scene(ground="sun")
def complaint() -> Drawing:
    return [
        who("carol", 72, 106, 1.05, look=0.6, mood="stern", left="down", right=""),
        box(122, 152, 110, 80, BLUE, 6),
        box(150, 66, 62, 92, WHITE, 3),
        path("M140 156H222", stroke_width=10),
        disc(181, 98, 20, CRIMSON),
        path("M174 93v3M188 93v3", stroke_width=5),
        path("M172 109Q181 99 190 109"),
        lines(164, 132, (34,)),
        who("carol", 72, 106, 1.05, right=(142, 120, "fist"), left="").arms,
        grip(152, 118, "a"),
    ]


MEETING_TABLE = path("M22 114H186V136H22Z", WOOD)


def example(*shown: object) -> str:
    """Return a framed picture of what people do; a table stands at its lower edge."""
    return box(10, 2, 188, 138, WHITE, 8) + box(18, 10, 172, 122, SKY, 3) + "".join(map(str, shown))


def verdict(y: float, turn: float, sign: str) -> Drawing:
    """Return the big hand and the sign that say what an example is worth."""
    return [
        place(path(HANDS["thumb"], SKIN["b"]) + box(-19, -11, 20, 24, PLUM, 4), 84, y, 2, turn=turn),
        place(sign, 188, 186, 2),
    ]


@scene(ground="sun")
def stop() -> Drawing:
    return [
        who("jin", 72, 118, 1.14, look=0.3, mood="stern", right=(146, 146, "palm")),
        place(path("M-19-46H19L46-19V19L19 46H-19L-46 19V-19Z", HALT), 188, 52),
        place(path(PALM, WHITE), 188, 54, 1.3),
    ]


@scene(ground="sun")
def good_example() -> Drawing:
    efe = who("efe", 62, 58, 0.5, look=0.7, mood="happy", base=114, left="", right=(88, 106, "relax"))
    harry = who("harry", 142, 58, 0.5, look=-0.7, mood="happy", base=114, left=(116, 106, "relax"), right="")
    return [example(efe.body, harry.body, MEETING_TABLE, efe.arms, harry.arms), *verdict(204, 0, YES)]


@scene(ground="sun")
def bad_example() -> Drawing:
    harry = who("harry", 156, 56, 0.54, look=-0.7, mood="say", base=114, left=(124, 50, "point"), right="")
    return [
        example(
            who("efe", 48, 72, 0.42, look=0.5, mood="sad", base=114, left="", right=""),
            who("ben", 90, 72, 0.42, look=0.5, mood="sad", base=114, left="", right=""),
            harry.body, MEETING_TABLE, harry.arms,
        ),
        *verdict(178, 180, NO),
    ]  # fmt: skip


@scene(ground="sun")
def yes() -> Drawing:
    return [place(YES, 120, 120, 4.6)]


@scene(ground="sun")
def no() -> Drawing:
    return [place(NO, 120, 120, 4.6)]


@scene(ground="sun")
def rules() -> Drawing:
    return [
        box(36, 8, 168, 220, WHITE, 8),
        *(
            place(icon, 76, y, 1) + lines(112, y - 8, (72, 48), 18, 7)
            for y, icon in ((50, YES), (118, NO), (186, YES))
        ),
    ]


@scene(ground="sun")
def law() -> Drawing:
    return [
        paper(42, 8, 156, 222),
        place(BANK, 120, 60, 1.5),
        lines(66, 116, (108, 108, 84), 20, 6),
        path("M150 196L142 226L156 218L170 226L164 196Z", CRIMSON),
        disc(156, 188, 21, MARIGOLD),
        place(STAR, 156, 188, 0.5),
        path("M66 200q12-18 18 0t20-6", stroke_width=4),
    ]


@scene(ground="sun")
def saying_no() -> Drawing:
    return [
        who("maya", 76, 122, 1.1, look=0.2, mood="stern", left="hip", right=(148, 142, "palm")),
        bubble(134, -2, 96, 74, (112, 96)),
        place(NO, 182, 35, 1.3),
    ]


@scene(ground="sun")
def told_no() -> Drawing:
    return [
        who("tess", 52, 144, 0.98, look=0.5, mood="say", right=(104, 186, "open")),
        who("jin", 188, 144, 0.98, look=-0.5, mood="calm", left="lap", right="lap", top=MARIGOLD),
        bubble(50, -4, 164, 64, (82, 100)),
        place(NO, 86, 30, 1),
        lines(124, 20, (72, 48), 20, 7),
    ]


@scene(ground="sun")
def report_back() -> Drawing:
    dev = who("dev", 172, 112, 1.06, look=-0.2, mood="happy", left=(138, 184, "fist"), right="down")
    return [
        building(10, 22, 84, 82, MARIGOLD),
        arrow("M52 122Q54 168 78 176", (82, 177), 12, MOSS, 8),
        dev,
        paper(104, 134, 68, 82, place(TICK, 138, 166, 1.2) + lines(118, 194, (40,))),
        grip(164, 178, "c", flip=True),
    ]
