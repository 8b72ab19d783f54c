"""Things people sit at, hold or walk with, and the ground they stand on. Measures are grid units."""

from kit import EDGE, FLOOR, GREY, INK, SKY, WHITE, WOOD, box, disc, limb, num, path, place

FUR, DARK_FUR = "#e9c98a", "#c99a55"
DOG = (
    "M-84-58C-84-74-50-72-26-72L-8-84C-8-106 6-112 18-106L40-98C44-92 42-86 34-84L20-80C14-70 8-58 4-50"
    "L4 0H-12L-14-30C-34-26-48-28-60-34L-62-20L-66 0H-84L-80-26C-86-36-86-46-84-58Z"
)
TAIL = "M-86-58Q-104-66-106-84"


def table(left: float, right: float, y: float, depth: float = 26) -> str:
    """Return a table seen from the front; people behind it are drawn before, their arms after."""
    front = y + depth
    legs = f"M{left + 12} {front}V{EDGE}M{right - 12} {front}V{EDGE}"
    return (
        path(legs, stroke_width=12)
        + path(legs, stroke=WOOD, stroke_width=5)
        + path(f"M{left + 16} {y}H{right - 16}L{right} {front}V{front + 9}H{left}V{front}Z", WOOD)
        + path(f"M{left} {front}H{right}", stroke_width=3)
    )


def ground(left: float = 10, right: float = 230) -> str:
    """Return the line people stand on."""
    return path(f"M{left} {FLOOR}H{right}", stroke=GREY, stroke_width=5)


def sofa(x: float, y: float, width: float) -> str:
    """Return a sofa seen from the front; (x, y) is the top left corner."""
    return (
        box(x + 8, y, width - 16, 80, SKY, 14)
        + box(x, y + 40, 26, 74, SKY, 12)
        + box(x + width - 26, y + 40, 26, 74, SKY, 12)
        + box(x + 22, y + 66, width - 44, 48, SKY, 8)
    )


def cane(hand_x: float, hand_y: float, tip_x: float, tip_y: float) -> str:
    """Return a long white cane from the hand to the ground.

    It has no red: in some countries a red and white cane says that a person is deafblind.
    """
    x, y = hand_x + (tip_x - hand_x) * 0.94, hand_y + (tip_y - hand_y) * 0.94
    shaft = limb(f"M{hand_x} {hand_y}L{tip_x} {tip_y}", 8, WHITE, 4)
    return shaft + path(f"M{num(x)} {num(y)}L{tip_x} {tip_y}", stroke_width=9)


def crutch(hand_x: float, hand_y: float) -> str:
    """Return a forearm crutch, from its cuff to the ground, drawn over the hand that holds it."""
    cuff = f"M{num(hand_x + 4)} {num(hand_y - 26)}l-9 2"
    shaft = f"M{num(hand_x)} {num(hand_y - 24)}L{num(hand_x - 4)} {FLOOR - 4}"
    handle = f"M{num(hand_x)} {num(hand_y)}h9"
    return limb(shaft, 6, GREY, 3) + path(f"{cuff}M{num(hand_x - 4)} {FLOOR - 4}v2{handle}", stroke_width=6)


def dog(x: float, y: float, size: float = 1) -> str:
    """Return a guide dog in harness that faces right; (x, y) is under the front paws."""
    body = path(TAIL, stroke_width=13) + path(TAIL, stroke=FUR, stroke_width=5) + path(DOG, FUR)
    body += path("M-4-34L-12 0M-64-34L-54-22", stroke_width=3)
    body += path("M4-106C-6-108-12-96-10-82C0-82 6-92 8-100Z", DARK_FUR) + disc(
        20, -97, 2.6, INK, stroke="none"
    )
    body += path("M38-98l4 5", stroke_width=6)
    body += limb("M-20-72L-26-32M-20-70L2-56", 9, WHITE, 4) + limb("M-24-66L-66-132", 6, WHITE, 4)
    return place(body, x, y, size)


def from_behind(x: float, y: float, size: float, top: str, hair: str) -> str:
    """Return a person on a chair, seen from behind."""
    return place(
        path("M-38 80C-40 14-26 6-10 2V-12H10V2C26 6 40 14 38 80Z", top)
        + path("M-22-38C-22-64 22-64 22-38C22-16 14-8 0-8S-22-16-22-38Z", hair)
        + box(-26, 40, 52, 50, WOOD, 6),
        x,
        y,
        size,
    )


def counter(x: float, y: float, size: float, fill: str, skin: str) -> str:
    """Return a tiny person without a face, for scales and ladders."""
    return place(path("M-15 34C-15 8 15 8 15 34Z", fill) + disc(0, 0, 12, skin), x, y, size)


def arrow(d: str, tip: tuple[float, float], angle: float, fill: str = INK, width: float = 9) -> str:
    """Return a thick arrow along the path data `d`, with its head at `tip`, turned by `angle` degrees."""
    head = place(path("M-9-15L15 0L-9 15Z", fill), *tip, turn=angle)
    return path(d, stroke_width=width + 7) + path(d, stroke=fill, stroke_width=width - 1) + head
