"""Buildings and their parts, and a pair of scales."""

from kit import (
    BLUE,
    CRIMSON,
    GREY,
    MARIGOLD,
    RUST,
    SKY,
    STONE,
    TEAL,
    WHITE,
    box,
    disc,
    limb,
    num,
    path,
    place,
)


def building(x, y, w=110, h=110, fill=STONE, door=True, rows=2):
    """Return an office building with windows."""
    out = box(x, y, w, h, fill, 3) + box(x - 6, y - 8, w + 12, 12, GREY, 3)
    step = (w - 12) / 3
    for row in range(rows):
        for i in range(3):
            out += box(x + 10 + i * step, y + 14 + row * 32, step - 8, 20, SKY, 2, stroke_width="3")
    return out + (box(x + w / 2 - 14, y + h - 38, 28, 38, BLUE, 2) if door else "")


def house(x, y, w=110, h=110, fill=RUST):
    """Return a house; (x, y) is the left end of the roof line."""
    return (
        path(f"M{x} {y}V{y + h}H{x + w}V{y}", fill)
        + path(f"M{x - 14} {y + 6}L{num(x + w / 2)} {y - 52}L{x + w + 14} {y + 6}Z", CRIMSON)
        + box(x + w * 0.56, y + h - 56, w * 0.26, 56, BLUE, 2)
        + disc(x + w * 0.6 + 4, y + h - 26, 2.5, MARIGOLD, stroke="none")
        + box(x + w * 0.14, y + 22, w * 0.28, 30, SKY, 2)
        + path(f"M{num(x + w * 0.28)} {y + 22}v30", stroke_width=3)
    )


def stairs(x, y, w=110, steps=4, rise=22):
    """Return steps that climb to the right; (x, y) is the bottom left corner."""
    tread = w / steps
    d = f"M{x} {y}" + "".join(f"v-{rise}h{num(tread)}" for _ in range(steps)) + f"V{y}Z"
    return path(d, STONE)


def door(x, y, w=56, h=110, opened=False):
    """Return a door; (x, y) is the top left corner."""
    if opened:
        return (
            box(x, y, w, h, WHITE, 2)
            + path(f"M{x + w} {y}L{x + w + 26} {y + 14}V{y + h + 12}L{x + w} {y + h}Z", TEAL)
            + disc(x + w + 20, y + h * 0.56, 3.5, MARIGOLD)
        )
    return box(x, y, w, h, TEAL, 3) + disc(x + w - 11, y + h * 0.55, 4, MARIGOLD)


def scales(x, y, tilt, left="", right="", w=150):
    """Return a pair of scales; (x, y) is the top, `tilt` > 0 puts the left pan down."""
    half = w / 2
    base = limb(f"M{x} {y}V{y + 140}", 9, GREY, 4) + path(f"M{x - 40} {y + 152}q4-14 40-14t40 14Z", GREY)
    ly, ry = y + 6 + tilt, y + 6 - tilt
    out = limb(f"M{num(x - half)} {ly}L{num(x + half)} {ry}", 9, MARIGOLD, 4) + disc(x, y + 6, 9, MARIGOLD)
    for px, py, load in ((x - half, ly, left), (x + half, ry, right)):
        out += path(f"M{num(px - 32)} {py + 58}L{num(px)} {py}L{num(px + 32)} {py + 58}", stroke_width=3)
        out += place(load, px, py + 57) if load else ""
        out += path(f"M{num(px - 38)} {py + 58}H{num(px + 38)}q-6 20-38 20t-38-20Z", SKY)
    return base + out
