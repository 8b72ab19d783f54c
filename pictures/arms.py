"""Arms that reach, and hands. Coordinates as in faces.py, unless said otherwise."""

from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, pi, sin

from cast import Adult
from kit import SKIN, limb, num, path, place

UPPER_ARM, FOREARM = 41, 37
POSES = {  # where the hand on the viewer's right goes
    "down": (39, 91, "relax"), "hip": (31, 70, "fist"), "lap": (14, 78, "relax"), "chest": (10, 44, "open"),
    "chin": (10, -4, "fist"), "out": (78, 34, "open"),
}  # fmt: skip
HANDS = {  # drawn along +x from the wrist; thumb on the -y side
    "relax": "M-3-7C4-8 10-8 15-5C20-2 20 5 15 7C9 9 3 8-3 7Z",
    "fist": "M-3-7C3-10 13-10 15-4C17 3 14 9 7 9C3 9 0 8-3 7Z",
    "open": "M-3-7L1-8C2-14 7-18 10-16C12-14 10-10 10-8C18-9 25-6 25-1C25 6 14 9 4 8L-3 7Z",
    "point": "M-3-7C3-9 8-9 11-8L27-8C31-8 31-2 27-2L17-1C18 6 14 9 8 9C3 9 0 8-3 7Z",
    "palm": (  # a raised hand
        "M-4-8L3-11C4-19 9-24 14-22C18-20 14-15 15-11L30-11.5C35.5-11.5 35.5-4.8 30-4.8"
        "L34-5C39.5-5 39.5 1.8 34 1.8L31 1.8C36.5 1.8 36.5 8.4 31 8.4L25 8.4C30 8.4 30 14.5 25 14.5"
        "L12 14.5C6 14 2 11-4 8ZM30-4.8H18M34 1.8H18M31 8.4H18"
    ),
    "thumb": "M-3-7L2-9L4-22C5-27 11-26 11-21L11-9C18-9 19-5 18 1C17 8 14 9 8 9C3 9 0 8-3 7Z",
}
Point = tuple[float, float]


@dataclass(frozen=True)
class Reach:
    """Where an arm goes: a point and what the hand does there."""

    side: int  # -1 the viewer's left, 1 the viewer's right
    target: Point
    hand: str
    elbow: int | None = None  # 0 or 1 picks one of the two possible elbows; None takes the lower, outer one


def hand(kind: str, wrist: Point, angle: float, skin: str, thumb: int) -> str:
    """Return a hand at `wrist` that points along `angle` degrees; `thumb` is its side, 1 or -1."""
    if kind in ("thumb", "thumbdown"):
        mirrored = (kind == "thumb") != (abs(angle) < 90)
        kind, angle = "thumb", 0 if abs(angle) < 90 else 180
    else:
        mirrored = thumb > 0
    size = " scale(1 -1)" if mirrored else ""
    x, y = wrist
    move = f"translate({num(x)} {num(y)}) rotate({num(angle)}){size}"
    return f'<g transform="{move}">{path(HANDS[kind], skin)}</g>'


def grip(x: float, y: float, skin: str, turn: float = 0, flip: bool = False) -> str:
    """Return the fingers of a hand that holds an edge from behind, at (x, y) of the grid."""
    fingers = path("M-8-7Q-8-10-4-10H3Q10-10 10-4V5Q10 11 4 11H-4Q-8 11-8 8Z", SKIN[skin])
    return place(fingers + path("M10-3H1M10 4H1", stroke_width=2.4), x, y, 1, flip, turn)


def short_arm(adult: Adult, side: int, shoulder: Point, width: float, line: float, seam: str) -> str:
    """Return an arm that ends below the elbow."""
    x, y = shoulder
    elbow_x, elbow_y = x + side * 11, y + 38
    stump = limb(
        f"M{num(elbow_x)} {num(elbow_y)}L{num(elbow_x + side * 3)} {num(elbow_y + 10)}",
        15,
        SKIN[adult.skin],
        line,
    )
    return stump + limb(f"M{num(x)} {num(y)}L{num(elbow_x)} {num(elbow_y)}", width, adult.top, line, seam)


def joints(shoulder: Point, reach: Reach) -> tuple[Point, Point]:
    """Return (elbow, wrist): the elbow is where two circles, one round each end of the arm, meet."""
    x, y = shoulder
    dx, dy = reach.target[0] - x, reach.target[1] - y
    distance = max(8, min(hypot(dx, dy), UPPER_ARM + FOREARM - 0.5))
    straight = atan2(dy, dx)
    bend = acos((UPPER_ARM**2 + distance**2 - FOREARM**2) / (2 * UPPER_ARM * distance))
    elbows = [
        (x + UPPER_ARM * cos(straight + way * bend), y + UPPER_ARM * sin(straight + way * bend))
        for way in (-1, 1)
    ]
    if reach.elbow is None:
        elbow = max(elbows, key=lambda point: point[1] + reach.side * point[0] * 0.6)
    else:
        elbow = elbows[reach.elbow]
    return elbow, (x + distance * cos(straight), y + distance * sin(straight))


def sleeve(shoulder: Point, elbow: Point, cuff: Point) -> str:
    """Return path data of a sleeve with a soft elbow."""
    above, below = (
        (end[0] + (elbow[0] - end[0]) * 0.7, end[1] + (elbow[1] - end[1]) * 0.7) for end in (shoulder, cuff)
    )
    points = [f"{x:.0f} {y:.0f}" for x, y in (shoulder, above, elbow, below, cuff)]
    return "M{}L{}Q{} {}L{}".format(*points)


def arm(adult: Adult, reach: Reach, line: float, shoulder: Point | None = None) -> str:
    """Return an arm that reaches for its target; the hand lies below the sleeve."""
    side = reach.side
    shoulder = shoulder or (side * (36 * adult.build - 8.5), 17.5)
    width = 19 if adult.build < 1.15 else 22
    # the seam hides the ball joint at the shoulder
    seam = f"M{num(shoulder[0] - side * 5)} {num(shoulder[1] - 1)}l{-side * 3} 6"
    if adult.short_arm == ("right" if side > 0 else "left"):
        return short_arm(adult, side, shoulder, width, line, seam)
    elbow, wrist = joints(shoulder, reach)
    angle = atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])
    cuff = (wrist[0] - 5 * cos(angle), wrist[1] - 5 * sin(angle))
    if reach.hand in ("open", "palm") and wrist[1] < shoulder[1]:  # a raised palm
        thumb = -side if angle < 0 else side
    else:
        thumb = -1 if -pi / 2 < angle < pi / 2 else 1
    drawn = hand(reach.hand, wrist, degrees(angle), SKIN[adult.skin], thumb)
    return drawn + limb(sleeve(shoulder, elbow, cuff), width, adult.top, line, seam)
