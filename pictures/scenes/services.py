"""Services and places that many people use, and what goes wrong there."""

from arms import grip
from furniture import arrow, cane, dog, ground, table
from icons import BANK, BUS, COIN, NO, NOTE
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
        who("tess", 186, 44, 0.62, look=-0.3, base=80, left="", right=""),
        box(124, 66, 110, 160, WOOD, 3),
        box(116, 60, 126, 14, WOOD, 4),
        books(142, 60),
        who(
            "carol", 54, None, 0.74, look=0.8, mood="worry", sit="wheelchair", left="", right=(96, 96, "open")
        ),
    ]


@scene(ground="crimson")
def low_desk() -> Drawing:
    tess = who("tess", 184, 98, 0.9, look=-0.5, base=190, left=(154, 168, "relax"), right="")
    carol = who(
        "carol", 56, None, 0.86, look=0.7, mood="happy", sit="wheelchair", left="", right=(112, 162, "relax")
    )
    return [
        ground(),
        tess.body,
        box(124, 176, 110, 50, WOOD, 3),
        box(98, 170, 144, 14, WOOD, 4),
        books(212, 170),
        tess.arms,
        carol,
    ]


@scene(ground="blue")
def swimming_pool() -> Drawing:
    return [
        box(4, 150, 40, 94, STONE, 4),
        limb("M26 152V34H70", 10, GREY, 4),
        limb("M70 34V96", 6, GREY, 4),
        who("ines", 92, 84, 0.74, look=0.6, mood="happy", sit="chair", left="", right=(124, 132, "fist")),
        who(
            "omar",
            198,
            146,
            0.82,
            look=-0.5,
            base=214,
            left=(152, 112, "open"),
            right="",
            top=SKIN["d"],
            collar="vee",
        ),
        path("M44 178q16-12 32 0t32 0 32 0 32 0 32 0 32 0V232H44Z", STEEL),
        path("M62 208q12-9 24 0t24 0M150 212q12-9 24 0t24 0", stroke=WHITE),
    ]


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
        bubble(4, -4, 84, 42, (56, 70)),
        lines(22, 12, (48, 30), 12),
    ]


@scene(ground="rust")
def closed_service() -> Drawing:
    return [
        building(44, 10, 152, 216, STONE),
        box(92, 92, 56, 134, GREY, 2),
        place(NO, 120, 118, 1.05),
        ground(),
        who("dev", 42, None, 0.72, look=0.3, mood="worry", legs="stand", left="", right=""),
        limb("M62 96V200", 6, WOOD, 4),
        path("M52 194H72L80 224H44Z", MARIGOLD),
        who("dev", 42, None, 0.72, legs="stand", left=(58, 146, "fist"), right=(64, 122, "fist")).arms,
        who("amina", 194, None, 0.72, look=-0.3, mood="worry", legs="stand", left="", right=""),
        path("M168 140H220V158q0 14-14 14H182q-14 0-14-14Z", TEAL) + path("M162 141H226", stroke_width=8),
        who("amina", 194, None, 0.72, legs="stand", left=(168, 146, "fist"), right=(220, 146, "fist")).arms,
    ]


@scene(ground="rust")
def tired() -> Drawing:
    kay = who(
        "kay",
        120,
        100,
        1.1,
        mood="tired",
        base=210,
        left=(82, 196, "relax"),
        right=(150, 88, "fist"),
        build=1.1,
    )
    return [
        kay.body,
        table(6, 234, 196),
        *(box(x, y, 56, 12, WHITE, 2) for x in (14, 172) for y in (188, 176, 164, 152)),
        box(10, 140, 56, 12, WHITE, 2),
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
        who("dev", 178, 116, 1.04, look=-0.3, left=(136, 160, "fist"), right="down"),
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
