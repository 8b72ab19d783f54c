"""The cards that people hold up at a meeting. Each has its own sign, so colour is not needed."""

from arms import grip
from furniture import table
from icons import PALM, SNAIL, TICK_LINE
from kit import CRIMSON, MARIGOLD, MOSS, WHITE, box, path, place
from people import who
from scene import Drawing, scene

TICK_SIGN = path(TICK_LINE, stroke_width=15) + path(TICK_LINE, stroke=WHITE, stroke_width=8)
STOP_SIGN = place(path(PALM, WHITE), 0, 2)
CARDS = {
    "red": (CRIMSON, STOP_SIGN),
    "yellow": (MARIGOLD, place(SNAIL, 0, 0, 0.8)),
    "green": (MOSS, TICK_SIGN),
}


def card(colour: str, x: float, y: float, size: float = 1, turn: float = 0) -> str:
    """Return a meeting card; (x, y) is its middle."""
    fill, sign = CARDS[colour]
    return place(box(-32, -44, 64, 88, fill, 8) + place(sign, 0, 0, 1.1), x, y, size, turn=turn)


def holding(name: str, colour: str, skin: str) -> Drawing:
    """Return a person behind a table who holds up one card."""
    person = who(name, 92, 116, 1.08, base=200, look=0.4, left=(66, 186, "relax"), right=(152, 108, "fist"))
    return [person.body, table(6, 234, 184), person.arms, card(colour, 182, 68, 1.25), grip(158, 106, skin)]


@scene(ground="teal")
def meeting_cards() -> Drawing:
    return [card("red", 43, 126, 1.1, -8), card("yellow", 120, 118, 1.1), card("green", 197, 126, 1.1, 8)]


@scene(ground="teal")
def card_red() -> Drawing:
    return holding("kay", "red", "a")


@scene(ground="teal")
def card_yellow() -> Drawing:
    return holding("dev", "yellow", "c")


@scene(ground="teal")
def card_green() -> Drawing:
    return holding("grace", "green", "d")
