"""Faces: eyes, brows, nose, mouth, glasses and beard.

Coordinates here and in heads.py, bodies.py and people.py are the person's own: (0, 0) is the base of the
neck, y goes down, the chin is at -12 and the top of the head at -62. `size` is the size of the person.
Left and right are always the viewer's. `look` runs from -1 (left) to 1 (right).
"""

from cast import Adult
from kit import HAIR, MOUTH, NIGHT, WHITE, num, path

MOUTHS = {  # height of the corners, depth of the curve
    "smile": (-23.5, 6.5), "calm": (-21.5, 1.5), "stern": (-21, -1), "sad": (-20, -2.8), "worry": (-20.5, -2),
    "tired": (-20.5, -1.2), "rest": (-22.5, 4),
}  # fmt: skip
BROWS = {  # height of the inner and the outer end
    "say": (-48, -49), "sad": (-51, -47.5), "worry": (-51.5, -48), "tired": (-48.4, -46.6),
    "stern": (-47.2, -49.4),
}  # fmt: skip
SHUT_EYES = ("tired", "rest")
PLAIN_BROWS = (-48.6, -48.2)
OPEN_MOUTHS = {  # corners, sag of the upper lip, half width above and below, colour
    "happy": (-25, -22.5, 8, 6, WHITE), "talk": (-23.5, -22, 6, 5, MOUTH),
    "say": (-20.5, -23.5, 5, 4, MOUTH),
}  # fmt: skip


def open_mouth(mood: str, x: float, width: float) -> str:
    """Return a mouth that laughs or speaks."""
    corner, lip, upper, lower, fill = OPEN_MOUTHS[mood]
    left, right = num(x - upper), num(x + upper)
    return path(
        f"M{left} {corner}Q{num(x)} {lip} {right} {corner}"
        f"Q{num(x + lower)}-15.5 {num(x)}-15.5T{left} {corner}Z",
        fill,
        stroke_width=width,
    )


def closed_mouth(mood: str, x: float) -> str:
    """Return path data of a mouth that is one line."""
    corner, depth = MOUTHS[mood]
    return f"M{num(x - 7)} {corner}q7 {num(depth * 1.7)} 14 0"


def eyes(mood: str, places: list[tuple[int, float]]) -> str:
    """Return path data of the eyes; some moods shut them."""
    if mood in SHUT_EYES:
        return "".join(f"M{num(x - 4.5)}-40q4.5 3.6 9 0" for _, x in places)
    return "".join(f"M{num(x)}-40v1" for _, x in places)


def eyelids(places: list[tuple[int, float]]) -> str:
    """Return path data of the lids that show with Down's syndrome; they rise a little to the outside."""
    return "".join(
        f"M{num(x - 5.4)} {num(-39.6 + side * 0.5)}q{num(5.4 + side * 0.6)}-8.4 10.8 {num(-side)}"
        for side, x in places
    )


def brows(downs: bool, mood: str, places: list[tuple[int, float]]) -> str:
    """Return path data of the brows."""
    inner, outer = BROWS.get(mood, PLAIN_BROWS)
    lift, arch = (0.6, 2.4) if downs else (0, 1.6)
    drawn = ""
    for side, x in places:
        first, last = (outer, inner) if side < 0 else (inner, outer)
        drawn += (
            f"M{num(x - 4.5)} {num(first - lift)}q4.5 {num((last - first) / 2 - arch)} 9 {num(last - first)}"
        )
    return drawn


def spectacles(kind: str, x: float, width: float) -> str:
    """Return clear or dark glasses."""
    rims = "".join(
        f"M{num(x + side * 8.6 - 6.8)}-43.5q0-2.5 2.5-2.5h8.6q2.5 0 2.5 2.5v6q0 4-4 4h-5.6q-4 0-4-4z"
        for side in (-1, 1)
    )
    return path(f"{rims}M{num(x - 2)}-41h4", NIGHT if kind == "dark" else "none", stroke_width=width)


def face(adult: Adult, mood: str, look: float, size: float) -> str:
    """Return eyes, brows, nose, mouth and glasses. Lines of small people are thicker, so that they last."""
    x, width = look * 5.5, 2.7 / size**0.8
    places = [(side, x + side * 8 * (1 - 0.12 * (side * look > 0))) for side in (-1, 1)]
    turn = -1 if look < 0 else 1
    nose = (
        f"M{num(x - 3)}-31q3 2.6 6 0"
        if adult.downs
        else f"M{num(x + turn)}-36q{num(turn * 3.6)} 6.5 {num(-turn * 2)} 6.8"
    )
    strokes = brows(adult.downs, mood, places) + nose
    if adult.older:
        strokes += f"M{num(x - 11.5)}-28q-2.4 4-1 8M{num(x + 11.5)}-28q2.4 4 1 8"
    drawn = ""
    if adult.glasses != "dark":
        strokes += eyelids(places) if adult.downs and mood not in SHUT_EYES else ""
        drawn += path(eyes(mood, places), stroke_width=width if mood in SHUT_EYES else 5.2 / size**0.4)
    if mood in OPEN_MOUTHS:
        drawn += open_mouth(mood, x, width)
    else:
        strokes += closed_mouth(mood, x)
    if adult.glasses:
        drawn += spectacles(adult.glasses, x, width)
    return drawn + path(strokes, stroke_width=width)


def beard(adult: Adult, look: float) -> str:
    """Return beard or moustache, in the colour of the hair."""
    tint, x = HAIR[adult.hair_colour], look * 4
    left, middle, right = num(x - 7), num(x), num(x + 7)
    if adult.beard == "full":
        chin, lip = "M-20-40C-22-6-10 2 0 2S22-6 20-40", f"{right}-28Q{middle}-31 {left}-28"
        return path(f"{chin}C18-30 13-27 {lip}C-13-27-18-30-20-40Z", tint)
    if adult.beard == "short":
        chin, lip = "M-20-38C-20-18-12-8 0-8S20-18 20-38", f"{right}-28Q{middle}-30 {left}-28"
        return path(f"{chin}C17-29 13-27 {lip}C-13-27-17-29-20-38Z", tint)
    if adult.beard == "moustache":
        d = (
            f"M{middle}-29C{num(x + 6)}-30 {num(x + 10)}-27 {num(x + 11)}-23Q{middle}-25 {num(x - 11)}-23"
            f"C{num(x - 10)}-27 {num(x - 6)}-30 {middle}-29Z"
        )
        return path(d, tint, stroke_width=2)
    return ""
