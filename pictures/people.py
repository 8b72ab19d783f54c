"""Whole people. `who()` is the function that scenes use."""

from dataclasses import dataclass, replace
from re import sub

from arms import POSES, Point, Reach, arm
from bodies import chair, clothes, legs_front, legs_side_on, legs_standing, wheelchair
from cast import CAST, Adult
from heads import head
from kit import EDGE, FLOOR, LINE, num

Hand = str | Point | tuple[float, float, str]
SIDE_ON = ("chair", "wheelchair", "seat", "up")
SHOULDERS_SIDE_ON = {-1: (-8.0, 17.0), 1: (17.0, 20.0)}
SEAT_TO_FLOOR, STANDING_TO_FLOOR = 162, 218


@dataclass(frozen=True)
class Figure:
    """A person in a scene: `body` and `arms` can be drawn apart, so a table can lie between."""

    body: str
    arms: str

    def __str__(self) -> str:
        return self.body + self.arms


@dataclass(frozen=True)
class Spot:
    """Where a person is: the base of the neck on the grid, the size, and 1 or -1 for a mirrored person."""

    x: float
    y: float
    size: float
    facing: int

    @property
    def line(self) -> float:
        """The width of the outline before the person is resized; small people have a thinner one."""
        return LINE / self.size * (1 if self.size > 0.7 else 0.9)

    def own(self, x: float, y: float) -> Point:
        """Return a point of the grid in the person's own coordinates."""
        return (x - self.x) / self.size * self.facing, (y - self.y) / self.size

    def put(self, content: str) -> str:
        """Return a snippet in the person's own coordinates, put on the grid.

        Large numbers are rounded to whole units: nobody sees it, and files stay small.
        """
        if not content:
            return ""
        content = sub(r"\d{2,}\.\d", lambda number: f"{float(number[0]):.0f}", content)
        scale = f"{self.size:.3g}" if self.facing > 0 else f"-{self.size:.3g} {self.size:.3g}"
        move = f"translate({num(self.x)} {num(self.y)}) scale({scale})"
        return f'<g transform="{move}" stroke-width="{num(self.line)}">{content}</g>'


def who(
    name: str,
    x: float,
    y: float | None,
    size: float = 1.0,
    *,
    look: float = 0.0,
    mood: str = "smile",
    left: Hand = "down",
    right: Hand = "down",
    elbows: tuple[int | None, int | None] = (None, None),
    sit: str = "",
    legs: str = "",
    base: float = EDGE,
    flip: bool = False,
    **change: str | float | bool,
) -> Figure:
    """Return one person of the cast, in grid units.

    x, y         where the base of the neck is; y None puts a whole figure on the floor
    left, right  a pose from arms.POSES, or (x, y) or (x, y, hand) on the grid, or "" for no arm
    elbows       which of the two possible elbows each arm takes, see arms.Reach
    sit          "front", or side-on (faces right; `flip` turns it): "chair", "wheelchair", "seat" (the sitter
                 alone, for a seat that the scene draws) or "up" (not seated: walks)
    legs         "stand" or "walk"; without legs or seat the body is cut off at `base`
    change       other clothes or features, by the names in cast.Adult
    """
    adult = replace(CAST[name], **change)  # type: ignore[arg-type]
    if y is None:
        y = FLOOR - (SEAT_TO_FLOOR if sit else STANDING_TO_FLOOR) * size
    spot = Spot(x, y, size, -1 if flip else 1)
    arms = {
        side * spot.facing: drawn_arm(adult, spot, side * spot.facing, hand, elbow, sit in SIDE_ON)
        for side, hand, elbow in ((-1, left, elbows[0]), (1, right, elbows[1]))
    }
    end = 98 if sit or legs else (base - y) / size
    upper = clothes(adult, size, end, sit in SIDE_ON, arms_inside=not (left or right or sit or legs))
    hair, face = (enlarged(part) for part in head(adult, mood, look * spot.facing, size))
    under, front = lower_body(adult, sit, legs, spot.line)
    if sit in SIDE_ON:  # the far arm lies behind the body
        return Figure(spot.put(arms[-1] + hair + under + upper + face + front), spot.put(arms[1]))
    return Figure(spot.put(hair + under + upper + front + face), spot.put(arms[-1] + arms[1]))


def enlarged(part: str) -> str:
    """Return a part of the head a little larger, so that faces can be read in small pictures."""
    return f'<g transform="translate(0 1) scale(1.1)">{part}</g>' if part else ""


def drawn_arm(adult: Adult, spot: Spot, side: int, hand: Hand, elbow: int | None, side_on: bool) -> str:
    """Return the arm on one side (-1 or 1 in the person's own coordinates), or nothing for no arm."""
    if not hand:
        return ""
    shoulder = SHOULDERS_SIDE_ON[side] if side_on else None
    if isinstance(hand, str):
        x, y, kind = POSES[hand]
        return arm(adult, Reach(side, (x if side_on else side * x, y), kind, elbow), spot.line, shoulder)
    kind = hand[2] if len(hand) > 2 else "fist"
    return arm(adult, Reach(side, spot.own(hand[0], hand[1]), kind, elbow), spot.line, shoulder)


def lower_body(adult: Adult, sit: str, legs: str, line: float) -> tuple[str, str]:
    """Return (behind, in front of) the upper body: legs, chair or wheelchair."""
    if sit == "wheelchair":
        behind, front = wheelchair(line)
        return behind + legs_side_on(adult, line), front
    if sit == "chair":
        return chair(line) + legs_side_on(adult, line), ""
    if sit == "seat":
        return legs_side_on(adult, line), ""
    if sit == "up":
        return legs_standing(adult, walking=True), ""
    if sit == "front":
        return legs_front(adult, line)
    return (legs_standing(adult, legs == "walk"), "") if legs else ("", "")
