"""The jigsaw of four pieces: culture, structure, practice, review."""

from math import cos, pi, sin

from icons import HAND, HEART, LENS, OFFICE
from kit import CRIMSON, MOSS, STEEL, STONE, VIOLET, num, path, place

Bumps = tuple[int, int, int, int]  # top, right, bottom, left: 1 out, -1 in, 0 flat
Point = tuple[float, float]

PIECES = (  # name, column, row, bumps, colour, icon
    ("culture", 0, 0, (0, 1, -1, 0), VIOLET, HEART),
    ("structure", 1, 0, (0, 0, 1, -1), STEEL, OFFICE),
    ("practice", 0, 1, (1, -1, 0, 0), MOSS, HAND),
    ("review", 1, 1, (-1, 0, 0, 1), CRIMSON, LENS),
)


def edge(length: float, bump: int) -> list[tuple[Point, ...]]:
    """Return one side of a piece along +x: lines (one point) and curves (three points).

    The head of a piece sticks out to -y.
    """
    if not bump:
        return [((length, 0),)]
    start, end, middle, height = length * 0.36, length * 0.64, length / 2, -bump * length * 0.26
    out = ((start + length * 0.06, height * 0.35), (start - length * 0.1, height), (middle, height))
    back = ((end + length * 0.1, height), (end - length * 0.06, height * 0.35), (end, 0.0))
    return [((start, 0),), out, back, ((length, 0),)]


def outline(x: float, y: float, length: float, bumps: Bumps) -> str:
    """Return path data of a piece whose top left corner is (x, y)."""
    d = f"M{num(x)} {num(y)}"
    for quarter, bump in enumerate(bumps):
        along, across = round(cos(quarter * pi / 2)), round(sin(quarter * pi / 2))
        for points in edge(length, bump):
            turned = [
                f"{num(x + px * along - py * across)} {num(y + px * across + py * along)}"
                for px, py in points
            ]
            d += ("C" if len(turned) > 1 else "L") + " ".join(turned)
        x, y = x + length * along, y + length * across
    return d + "Z"


def piece(
    x: float, y: float, length: float, bumps: Bumps, fill: str, icon: str = "", icon_size: float = 1
) -> str:
    """Return one piece; its icon stands in the middle of what the bumps leave."""
    top, right, bottom, left = bumps
    middle_x, middle_y = (
        x + length * (0.5 + 0.07 * (right - left)),
        y + length * (0.5 + 0.07 * (bottom - top)),
    )
    return path(outline(x, y, length, bumps), fill) + (
        place(icon, middle_x, middle_y, icon_size) if icon else ""
    )


def four_pieces(x: float, y: float, length: float = 88, only: str = "", gap: float = 0) -> str:
    """Return the four pieces; with `only`, the other three are grey and empty and this one is `gap` away."""
    drawn = ""
    for name, column, row, bumps, fill, icon in sorted(PIECES, key=lambda entry: entry[0] == only):
        faded = bool(only) and name != only
        away = 0 if faded else gap
        corner_x = x + column * length + (column * 2 - 1) * away
        corner_y = y + row * length + (row * 2 - 1) * away
        drawn += piece(corner_x, corner_y, length, bumps, *((STONE,) if faded else (fill, icon, length / 86)))
    return drawn
