"""The jigsaw."""

from arms import grip
from furniture import arrow, ground
from icons import HAND, HEART, LENS, NO, OFFICE, PENCIL, YES
from kit import GREY, INK, MARIGOLD, MOSS, RUST, STEEL, VIOLET, box, disc, place
from people import who
from places import door
from puzzle import four_pieces, piece
from scene import Drawing, scene


@scene(ground="sand")
def jigsaw() -> Drawing:
    return [four_pieces(26, 22, 94)]


@scene(ground="sand")
def jigsaw_together() -> Drawing:
    return [
        who("ines", 45, 106, 0.9, look=0.6, right=(62, 180, "fist")),
        who("omar", 196, 106, 0.9, look=-0.6, left=(186, 170, "fist")),
        piece(50, 140, 66, (0, 1, -1, 0), VIOLET, HEART, 0.9),
        piece(126, 128, 66, (0, 0, 1, -1), STEEL, OFFICE, 0.8),
        grip(52, 178, "b"),
        grip(190, 166, "d", flip=True),
    ]


@scene(ground="sand")
def plan_do_check() -> Drawing:
    return [
        *(
            disc(x, y, 40, f) + place(icon, x, y, 1.3)
            for x, y, f, icon in ((120, 50, MARIGOLD, PENCIL), (186, 174, MOSS, HAND), (54, 174, RUST, LENS))
        ),
        arrow("M172 70Q196 92 196 112", (196, 116), 90, INK, 6),
        arrow("M136 204Q120 210 108 204", (104, 202), 200, INK, 6),
        arrow("M44 124Q46 94 62 76", (66, 72), -48, INK, 6),
    ]


@scene(ground="sand")
def change() -> Drawing:
    return [
        ground(),
        box(16, 86, 62, 140, GREY, 3),
        disc(66, 156, 4, MARIGOLD),
        place(NO, 47, 44, 1.1),
        arrow("M92 150H122", (128, 150), 0, MARIGOLD, 11),
        door(152, 74, 52, 140),
        place(YES, 184, 44, 1.1),
    ]


@scene(ground="violet")
def jigsaw_culture() -> Drawing:
    return [four_pieces(26, 22, 94, "culture", 6)]


@scene(ground="steel")
def jigsaw_structure() -> Drawing:
    return [four_pieces(26, 22, 94, "structure", 6)]


@scene(ground="moss")
def jigsaw_practice() -> Drawing:
    return [four_pieces(26, 22, 94, "practice", 6)]


@scene(ground="crimson")
def jigsaw_review() -> Drawing:
    return [four_pieces(26, 22, 94, "review", 6)]
