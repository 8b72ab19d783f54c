"""Services and places that many people use, and what goes wrong there."""

from arms import grip
from furniture import arrow, cane, dog, ground, table
from icons import BANK, BUS, COIN, CUP, NO, NOTE
from kit import (
    BLUE,
    CRIMSON,
    GREY,
    MAGENTA,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    STEEL,
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
from papers import board, bubble, lines
from people import who
from places import building, bus
from scene import Drawing, scene


def books(x: float, y: float) -> str:
    """Return a pile of books that lies on (x, y)."""
    return "".join(
        box(x - width / 2, y - height, width, 12, fill, 3)
        for width, height, fill in ((46, 12, CRIMSON), (40, 24, MOSS), (44, 36, BLUE))
    )


@scene(ground="crimson")
def high_desk() -> Drawing:
    return [
        ground(),
        who("tess", 186, 48, 0.7, look=0.7, base=80, left="", right=""),
        box(136, 66, 98, 160, WOOD, 3),
        box(122, 58, 120, 13, WOOD, 4),
        who(
            "carol", 52, None, 0.8, look=0.8, mood="worry", sit="wheelchair", left="", right=(102, 92, "palm")
        ),
    ]


@scene(ground="crimson")
def low_desk() -> Drawing:
    carol = who(
        "carol", 46, None, 0.8, look=1, mood="happy", sit="wheelchair", left="", right=(98, 144, "relax")
    )
    tess = who(
        "tess",
        200,
        None,
        0.8,
        look=-1,
        mood="happy",
        sit="chair",
        flip=True,
        left=(146, 144, "relax"),
        right="",
    )
    return [
        ground(), carol.body, tess.body,
        box(104, 158, 38, 68, WOOD, 3),
        box(84, 150, 78, 13, WOOD, 4),
        carol.arms, tess.arms,
    ]  # fmt: skip


@scene(ground="blue")
def swimming_pool() -> Drawing:
    bare = SKIN["d"]
    return [
        box(-4, 186, 44, 56, STONE, 4),
        limb("M16 186V96Q16 84 28 84H40Q52 84 52 96V158H84", 11, GREY, 4),
        limb("M68 96V142Q68 150 76 150H122L128 180", 12, MARIGOLD, 4),
        who(
            "efe", 92, 70, 0.68, look=0.7, mood="happy", sit="seat", left="", right=(128, 122, "relax"),
            top=BLUE, bottom=bare, shoes=bare,
        ),
        limb("M72 122H110", 8, MARIGOLD, 4),
        arrow("M154 18V54", (154, 58), 90, MOSS, 8),
        who("jin", 204, 154, 0.8, look=-0.5, base=224, left=(172, 114, "palm"), right="", top=SKIN["b"]),
        path("M40 206q16-12 32 0t32 0 32 0 32 0 32 0 36 0V242H40Z", STEEL),
        path("M62 226q12-9 24 0t24 0M150 230q12-9 24 0t24 0", stroke=WHITE),
    ]  # fmt: skip


@scene(ground="rust")
def bus_stop() -> Drawing:
    return [
        ground(),
        limb("M204 60V224", 8, GREY, 4),
        box(166, 2, 76, 72, BLUE, 8),
        place(BUS, 204, 38, 1.15),
        who("frank", 52, None, 0.78, look=0.6, mood="calm", legs="stand", right=(92, 128, "fist")),
        cane(96, 130, 116, 222),
        path("M128 184H186M136 184V220M178 184V220", stroke=GREY, stroke_width=5, stroke_dasharray="7 9"),
        place(NO, 157, 150, 0.9),
    ]


@scene(ground="teal")
def budget() -> Drawing:
    coins = "".join(
        disc(x, 138 - 10 * number, 15, MARIGOLD, 7)
        for x, height in ((98, 2), (128, 4), (158, 3))
        for number in range(height)
    )
    return [
        board(72, 10, 112, 146, place(NOTE, 128, 52, 1.35) + coins),
        who("tess", 40, 118, 0.84, look=0.6, mood="talk", right=(86, 96, "point")),
        who("omar", 204, 118, 0.84, look=-0.6, left="chest", right="down"),
    ]


@scene(ground="teal")
def supporter() -> Drawing:
    ben = who("ben", 78, 106, 1.0, look=-0.3, mood="talk", base=200, left="chest", right=(104, 186, "relax"))
    jin = who(
        "jin",
        176,
        106,
        1.0,
        look=-0.7,
        base=200,
        left=(150, 186, "relax"),
        right=(198, 186, "relax"),
        top=MARIGOLD,
    )
    return [
        jin.body,
        ben.body,
        table(6, 234, 184),
        jin.arms,
        ben.arms,
        bubble(-2, -8, 74, 38, (48, 62)),
        lines(14, 6, (42, 26), 12),
    ]


@scene(ground="rust")
def closed_service() -> Drawing:
    kay = who("kay", 58, 118, 0.76, base=204, look=0.4, mood="worry", left="down", right=(96, 184, "fist"))
    jin = who("jin", 188, 118, 0.76, base=204, look=-0.4, mood="worry", left=(160, 188, "fist"), right="down")
    return [
        building(34, 2, 172, 200, STONE),
        box(94, 84, 52, 118, GREY, 2),
        place(NO, 120, 106, 1.05),
        kay.body,
        jin.body,
        table(6, 234, 192),
        path("M140 184L156 176M104 176Q90 172 92 186T106 196", stroke_width=6),
        disc(122, 188, 20, TEAL, 16),
        path("M108 174Q122 164 136 174Z", TEAL) + disc(122, 166, 4, TEAL),
        kay.arms,
        jin.arms,
        grip(94, 184, "a"),
        place(CUP, 168, 200, 0.75),
    ]


@scene(ground="rust")
def tired() -> Drawing:
    kay = who(
        "kay", 120, 100, 1.1, mood="tired", base=210, left=(82, 184, "relax"), right=(162, 88, "relax"),
        build=1.1,
    )  # fmt: skip
    return [
        kay.body,
        table(6, 234, 182),
        *(box(x, y, 56, 12, WHITE, 2) for x in (12, 174) for y in (176, 164, 152, 140)),
        box(8, 128, 56, 12, WHITE, 2),
        kay.arms,
    ]


@scene(ground="teal")
def bus_() -> Drawing:
    return [
        ground(),
        bus(144, path("M122 226L156 212H190V214L166 226Z", MOSS)),
        who(
            "ines",
            36,
            None,
            0.72,
            look=0.6,
            legs="walk",
            glasses="dark",
            right=(84, 128, "fist"),
            mood="happy",
        ),
        dog(126, 224, 0.64),
    ]


@scene(ground="teal")
def doctor() -> Drawing:
    return [
        who("lou", 56, 126, 1.02, look=0.6, mood="talk", right="chest"),
        who(
            "amina",
            184,
            126,
            1.02,
            look=-0.5,
            left=(140, 200, "relax"),
            right="down",
            top=WHITE,
            collar="shirt",
        ),
        path("M166 136C164 178 206 178 204 136M186 168V186", stroke_width=5),
        disc(186, 192, 8, STEEL),
        bubble(76, -4, 92, 54, (86, 94)),
        lines(94, 14, (56, 38), 17, 6),
    ]


@scene(ground="teal")
def library() -> Drawing:
    fills = (CRIMSON, MARIGOLD, BLUE, MOSS, TEAL, RUST)
    row = "".join(
        box(number * 17, -40 + (number * 5) % 11, 15, 40 - (number * 5) % 11, fill, 2, stroke_width=3)
        for number, fill in enumerate(fills)
    )
    return [
        box(10, 4, 124, 236, WOOD, 4),
        *(box(20, top, 104, 50, WHITE, 2) + place(row, 20, top + 50) for top in (14, 72, 130, 188)),
        who("dev", 178, 116, 1.04, look=-0.7, left=(136, 160, "fist"), right="down"),
        box(104, 134, 32, 46, MAGENTA, 3),
        grip(134, 160, "c", flip=True),
    ]


@scene(ground="teal")
def benefits() -> Drawing:
    return [
        place(BANK, 58, 62, 1.9),
        arrow("M58 118V150Q58 170 82 170", (86, 170), 0, MOSS, 9),
        who("frank", 178, 104, 1.06, look=-0.3, left=(136, 168, "fist"), right="down"),
        place(NOTE, 130, 168, 1),
        grip(148, 168, "b", flip=True),
    ]


@scene(ground="teal")
def no_money() -> Drawing:
    return [
        place(NOTE, 112, 84, 3),
        place(COIN, 62, 168, 2),
        place(NO, 160, 158, 3),
    ]
