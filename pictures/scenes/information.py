"""Information that people can use."""

from arms import grip
from furniture import arrow
from icons import GLOBE, QUESTION
from kit import CRIMSON, GREY, MARIGOLD, MOSS, PLUM, STONE, WHITE, WOOD, box, disc, path, place
from papers import bubble, easy_page, laptop, lines, open_book, paper, small_print, telephone, ticks, webpage
from people import who
from scene import Drawing, scene


@scene(ground="blue")
def easy_read() -> Drawing:
    return [easy_page(48, 14, 144, 212)]


@scene(ground="blue")
def word_list() -> Drawing:
    return [
        open_book(120, 46, 208, cover=PLUM),
        path("M30 76h32M30 112h38M30 148h28", stroke_width=12),
        path("M76 76h28M78 112h26M76 148h28", stroke_width=4),
        path("M134 76h34M134 112h28M134 148h36", stroke_width=12),
        path("M182 76h28M176 112h34M184 148h26", stroke_width=4),
    ]


@scene(ground="blue")
def print() -> Drawing:
    return [
        path("M66 92V22H158L174 38V92", WHITE),
        box(22, 88, 196, 84, GREY, 12),
        disc(192, 112, 6, MOSS),
        path("M58 150H182V228H58Z", WHITE),
        lines(78, 174, (84, 60, 84), 20, 7),
        path("M46 150H194", stroke_width=6),
    ]


@scene(ground="blue")
def listen() -> Drawing:
    return [
        who("jin", 88, 122, 1.2, look=0.2, mood="rest", aid=False, left="", right=""),
        path("M58 74C52 14 126 14 120 74", stroke_width=14),
        path("M58 74C52 14 126 14 120 74", stroke=CRIMSON, stroke_width=6),
        box(46, 62, 20, 38, CRIMSON, 8),
        box(112, 62, 20, 38, CRIMSON, 8),
        path("M124 100Q132 140 168 128", stroke_width=4),
        place(paper(-36, -48, 72, 96, lines(-24, -22, (40, 48), 14, 6)), 190, 128, 1),
        disc(190, 150, 16, MOSS),
        path("M185 141L198 150L185 159Z", WHITE, stroke_width=3),
        who("jin", 88, 122, 1.2, left="down", right=(154, 184, "fist")).arms,
        grip(160, 174, "b"),
    ]


@scene(ground="blue")
def languages() -> Drawing:
    return [
        place(GLOBE, 120, 158, 2.9),
        bubble(4, 12, 76, 56, (66, 100), MARIGOLD),
        path("M18 40q6-16 12 0t12 0 12 0 12 0", stroke_width=5),
        bubble(84, 4, 72, 50, (120, 86), WHITE),
        path("M100 36l10-14 10 14 10-14 10 14", stroke_width=5),
        bubble(160, 12, 76, 56, (174, 100), MOSS),
        path("M176 40h1M190 34q10-10 10 6M212 40h1M222 34v12", stroke_width=6),
    ]


@scene(ground="blue")
def plain_information() -> Drawing:
    return [
        small_print(8, 60, 88, 124),
        arrow("M108 122H122", (132, 122), 0, MOSS),
        easy_page(150, 50, 84, 140),
    ]


@scene(ground="blue")
def computer() -> Drawing:
    amina = who("amina", 120, 84, 1.1, base=214, left=(92, 176, "relax"), right=(148, 176, "relax"))
    return [
        amina,
        box(58, 130, 124, 76, STONE, 9),
        disc(120, 168, 9, GREY),
        box(8, 204, 224, 14, WOOD, 5),
        path("M24 220V244M216 220V244", stroke_width=9),
    ]


@scene(ground="blue")
def phone() -> Drawing:
    return [
        who("omar", 112, 116, 1.15, look=-0.2, mood="talk", right=""),
        place(telephone(-16, -30, 30), 156, 76, 1, turn=-10),
        who("omar", 112, 116, 1.15, left="", right=(166, 100, "fist")).arms,
    ]


@scene(ground="blue")
def website() -> Drawing:
    return [laptop(30, 40, 180, webpage(39, 49, 162, 101))]


@scene(ground="blue")
def checklist() -> Drawing:
    return [paper(46, 14, 148, 212, ticks(68, 62, (True, True, True), 56, 62, 1))]


@scene(ground="blue")
def letter() -> Drawing:
    return [
        box(18, 56, 204, 132, WHITE, 6),
        path("M18 64L110 138Q120 146 130 138L222 64M22 184L92 124M218 184L148 124", stroke_width=5),
    ]


@scene(ground="blue")
def question() -> Drawing:
    return [
        who("kay", 88, 124, 1.1, look=0.4, mood="calm", left=(28, 70, "palm")),
        bubble(142, 12, 90, 84, (124, 106), MARIGOLD),
        place(QUESTION, 187, 50, 1.4),
    ]


@scene(ground="blue")
def communication_aid() -> Drawing:
    kay = who("kay", 66, 112, 1.06, base=218, look=0.5, left="down", right=(128, 166, "point"))
    pictures = "".join(
        box(x, y, 30, 26, fill, 3, stroke_width=3)
        for x, y, fill in ((146, 132, MARIGOLD), (184, 132, MOSS), (146, 166, CRIMSON), (184, 166, PLUM))
    )
    return [
        kay.body,
        box(6, 208, 228, 14, WOOD, 5),
        box(128, 116, 104, 94, GREY, 10),
        box(138, 126, 84, 72, WHITE, 3),
        pictures,
        kay.arms,
        bubble(128, 8, 98, 66, (182, 108), MARIGOLD),
        lines(148, 32, (58, 38), 18),
    ]
