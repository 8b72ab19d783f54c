"""The wide drawing of the home page. It has no ground: it stands half on aubergine, half on paper."""

from icons import CUP
from kit import MARIGOLD, RUST, TEAL, WHITE, disc, path, place
from people import who
from puzzle import piece
from scene import Drawing, scene


def lying(content: str, x: float, y: float) -> str:
    """Return a snippet that lies flat on the table."""
    return f'<g transform="translate({x} {y}) scale(1 .78)" stroke-width="5">{content}</g>'


@scene(ground="none", view="0 0 644 346")
def hero() -> Drawing:
    omar = who("omar", 76, 126, 1.28, look=0.5, sit="wheelchair", left="", right=(166, 236, "relax"))
    amina = who(
        "amina", 196, 100, 1.28, look=0.4, base=260, left=(152, 216, "relax"), right=(246, 240, "relax")
    )
    carol = who("carol", 322, 92, 1.24, base=260, left=(284, 206, "relax"), right=(360, 206, "relax"))
    ben = who(
        "ben", 448, 100, 1.28, look=-0.4, mood="happy", base=260, top=RUST,
        left=(408, 240, "relax"), right=(492, 216, "relax"),
    )  # fmt: skip
    harry = who(
        "harry", 568, 126, 1.28, look=-0.5, sit="chair", flip=True, left="", right=(484, 236, "relax")
    )
    return [
        omar.body, harry.body, amina.body, carol.body, ben.body,
        path("M112 262V282C112 360 532 360 532 282V262", "#c98a1b"),
        disc(322, 262, 210, MARIGOLD, 62),
        lying(piece(0, 0, 72, (0, 1, 0, 0), WHITE), 242, 242),
        lying(piece(0, 0, 72, (0, 0, 0, -1), TEAL), 330, 242),
        place(CUP, 196, 262, 0.95), path("M448 258h34l8 18h-36Z", WHITE, stroke_width=3),
        omar.arms, amina.arms, carol.arms, ben.arms, harry.arms,
    ]  # fmt: skip
