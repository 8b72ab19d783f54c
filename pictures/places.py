"""Buildings and their parts, and a pair of scales. (x, y) is the top left corner, unless said otherwise."""

from kit import BLUE, CRIMSON, GREY, MARIGOLD, SKY, STONE, TEAL, WHITE, box, disc, limb, num, path, place


def building(x: float, y: float, width: float, height: float, fill: str) -> str:
    """Return an office building with two rows of windows."""
    drawn = box(x, y, width, height, fill, 3) + box(x - 6, y - 8, width + 12, 12, GREY, 3)
    step = (width - 12) / 3
    for row in range(2):
        for column in range(3):
            drawn += box(x + 10 + column * step, y + 14 + row * 32, step - 8, 20, SKY, 2, stroke_width=3)
    return drawn


def house(x: float, y: float, width: float, height: float, fill: str) -> str:
    """Return a house; (x, y) is the left end of the roof line."""
    middle, window = num(x + width / 2), num(x + width * 0.28)
    return (
        path(f"M{x} {y}V{y + height}H{x + width}V{y}", fill)
        + path(f"M{x - 14} {y + 6}L{middle} {y - 52}L{x + width + 14} {y + 6}Z", CRIMSON)
        + box(x + width * 0.56, y + height - 56, width * 0.26, 56, BLUE, 2)
        + disc(x + width * 0.6 + 4, y + height - 26, 2.5, MARIGOLD, stroke="none")
        + box(x + width * 0.14, y + 22, width * 0.28, 30, SKY, 2)
        + path(f"M{window} {y + 22}v30", stroke_width=3)
    )


def stairs(x: float, y: float, width: float, steps: int, rise: float) -> str:
    """Return steps that climb to the right; (x, y) is the bottom left corner."""
    return path(f"M{x} {y}" + f"v-{rise}h{num(width / steps)}" * steps + f"V{y}Z", STONE)


def door(x: float, y: float, width: float, height: float) -> str:
    """Return an open door."""
    edge = x + width
    return (
        box(x, y, width, height, WHITE, 2)
        + path(f"M{edge} {y}L{edge + 26} {y + 14}V{y + height + 12}L{edge} {y + height}Z", TEAL)
        + disc(edge + 20, y + height * 0.56, 3.5, MARIGOLD)
    )


def bus(x: float, entrance: str) -> str:
    """Return the front part of a bus that reaches to the right edge of the picture, with its open door.

    `entrance` is what can be seen in the door, between x + 12 and x + 46 and down to y = 214.
    """
    drawn = path(f"M240 40H{num(x + 14)}q-14 0-14 14V206q0 8 8 8H240Z", CRIMSON)
    drawn += box(x + 12, 74, 34, 140, WHITE, 3) + box(x + 8, 50, 46, 14, MARIGOLD, 4)
    drawn += path(f"M240 74H{num(x + 58)}V126H240", SKY) + disc(x + 76, 210, 18, GREY, stroke_width=6)
    return drawn + entrance


def scales(x: float, y: float, tilt: float, left: str, right: str) -> str:
    """Return a pair of scales; (x, y) is the top, `tilt` > 0 puts the left pan down."""
    half = 78
    base = limb(f"M{x} {y}V{y + 140}", 9, GREY, 4) + path(f"M{x - 40} {y + 152}q4-14 40-14t40 14Z", GREY)
    left_y, right_y = y + 6 + tilt, y + 6 - tilt
    drawn = limb(f"M{x - half} {left_y}L{x + half} {right_y}", 9, MARIGOLD, 4) + disc(x, y + 6, 9, MARIGOLD)
    for pan_x, pan_y, load in ((x - half, left_y, left), (x + half, right_y, right)):
        bowl = pan_y + 58
        drawn += path(f"M{pan_x - 32} {bowl}L{pan_x} {pan_y}L{pan_x + 32} {bowl}", stroke_width=3)
        drawn += place(load, pan_x, bowl - 1) + path(
            f"M{pan_x - 38} {bowl}H{pan_x + 38}q-6 20-38 20t-38-20Z", SKY
        )
    return base + drawn
