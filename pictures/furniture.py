"""Things people sit at, hold or walk with, and the ground they stand on."""

from kit import CRIMSON, GREY, INK, SKY, WHITE, WOOD, box, disc, limb, num, path, place


def table(x0, x1, y, depth=26, legs=True, fill=WOOD):
    """Return a table seen from the front; people behind it are drawn before, hands after."""
    out = path(f"M{x0 + 10} {y + depth}V236M{x1 - 10} {y + depth}V236", stroke_width=12) if legs else ""
    if legs:
        out += path(f"M{x0 + 10} {y + depth}V234M{x1 - 10} {y + depth}V234", stroke=fill, stroke_width=5)
    return (
        out
        + path(f"M{x0 + 16} {y}H{x1 - 16}L{x1} {y + depth}V{y + depth + 9}H{x0}V{y + depth}Z", fill)
        + path(f"M{x0} {y + depth}H{x1}", stroke_width=3)
    )


def side_table(x0, x1, y, foot=226):
    """Return a table seen from the side."""
    mid = (x0 + x1) / 2
    return limb(f"M{num(mid)} {y}V{foot - 4}M{num(mid - 26)} {foot}H{num(mid + 26)}", 9, WOOD, 4) + box(
        x0, y - 5, x1 - x0, 11, WOOD, 5
    )


def ground(x0=10, x1=230, y=226):
    """Return the line people stand on."""
    return path(f"M{x0} {y}H{x1}", stroke=GREY, stroke_width=5)


def sofa(x, y, w):
    """Return a sofa seen from the front; (x, y) is the top left corner."""
    return (
        box(x + 8, y, w - 16, 80, SKY, 14)
        + box(x, y + 40, 26, 74, SKY, 12)
        + box(x + w - 26, y + 40, 26, 74, SKY, 12)
        + box(x + 22, y + 66, w - 44, 48, SKY, 8)
    )


def cane(x0, y0, x1, y1):
    """Return a long white cane from the hand to the ground."""
    px, py = x0 + (x1 - x0) * 0.82, y0 + (y1 - y0) * 0.82
    return limb(f"M{x0} {y0}L{x1} {y1}", 8, WHITE, 4) + path(
        f"M{num(px)} {num(py)}L{x1} {y1}", stroke=CRIMSON, stroke_width=4
    )


def dog(x, y, s=1.0, flip=False):
    """Return a guide dog in harness that faces right; (x, y) is under the front paws."""
    fur = "#e9c98a"
    body = path("M-86-58Q-104-66-106-84", stroke_width=13) + path(
        "M-86-58Q-104-66-106-84", stroke=fur, stroke_width=5
    )
    body += path(
        "M-84-58C-84-74-50-72-26-72L-8-84C-8-106 6-112 18-106L40-98C44-92 42-86 34-84L20-80C14-70 8-58 4-50L4 0H-12"
        "L-14-30C-34-26-48-28-60-34L-62-20L-66 0H-84L-80-26C-86-36-86-46-84-58Z",
        fur,
    )
    body += path("M-4-34L-12 0M-64-34L-54-22", stroke_width=3)
    body += path("M4-106C-6-108-12-96-10-82C0-82 6-92 8-100Z", "#c99a55") + disc(
        20, -97, 2.6, INK, stroke="none"
    )
    body += path("M38-98l4 5", stroke_width=6)
    body += limb("M-20-72L-26-32M-20-70L2-56", 9, WHITE, 4) + limb("M-24-66L-66-132", 6, WHITE, 4)
    return place(body, x, y, s, flip)


def counter(x, y, s, fill, skin):
    """Return a tiny faceless person for maps and ladders."""
    return place(path("M-15 34C-15 8 15 8 15 34Z", fill) + disc(0, 0, 12, skin), x, y, s)


def arrow(d, tip, angle, fill=INK, width=9):
    """Return a thick arrow along `d` with its head at `tip`."""
    top = place(path("M-9-15L15 0L-9 15Z", fill), *tip, turn=angle)
    return path(d, stroke_width=width + 7) + path(d, stroke=fill, stroke_width=width - 1) + top
