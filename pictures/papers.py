"""Things with words on them: speech bubbles, paper, books, screens. Words are thick lines."""

from icons import CROSS, HEADS, HOUSE, PICTURE, TICK, YES
from kit import BLUE, CRIMSON, GREY, INK, MARIGOLD, MOSS, STONE, WHITE, box, disc, num, path, place


def bubble(x, y, w, h, tip, fill=WHITE):
    """Return a speech bubble; (x, y) is the top left corner and `tip` the speaker's mouth."""
    tx, ty = tip
    if ty > y + h:  # speaker below
        at = max(x + 18, min(x + w - 34, tx - 8))
        tail = f"H{num(at + 18)}L{tx} {ty}L{num(at)} {y + h}"
        d = f"M{x + 14} {y}H{x + w - 14}q14 0 14 14V{y + h - 14}q0 14-14 14{tail}H{x + 14}q-14 0-14-14V{y + 14}q0-14 14-14Z"
    else:
        at = max(y + 14, min(y + h - 30, ty - 8))
        if tx < x:
            d = f"M{x + 14} {y}H{x + w - 14}q14 0 14 14V{y + h - 14}q0 14-14 14H{x + 14}q-14 0-14-14V{at + 16}L{tx} {ty}L{x} {at}V{y + 14}q0-14 14-14Z"
        else:
            d = f"M{x + 14} {y}H{x + w - 14}q14 0 14 14V{at}L{tx} {ty}L{x + w} {at + 16}V{y + h - 14}q0 14-14 14H{x + 14}q-14 0-14-14V{y + 14}q0-14 14-14Z"
    return path(d, fill)


def lines(x, y, widths, gap=12, width=5):
    """Return rows that stand for words."""
    return path(
        "".join(f"M{num(x)} {num(y + i * gap)}h{num(w)}" for i, w in enumerate(widths)), stroke_width=width
    )


def paper(x, y, w=70, h=90, body="", fill=WHITE):
    """Return a sheet with a folded corner."""
    return (
        path(f"M{x} {y}h{w - 16}l16 16v{h - 16}h-{w}Z", fill)
        + path(f"M{x + w - 16} {y}v16h16", stroke_width=3)
        + body
    )


def easy_page(x, y, w=110, h=150):
    """Return an Easy Read page: pictures at the start side, big words at the other."""
    body = ""
    row = (h - 30) / 3
    for i, icon in enumerate((HEADS, HOUSE, YES)):
        cy = y + 26 + row * (i + 0.35)
        body += place(icon, x + w * 0.26, cy, min(0.0053 * w + 0.05, row / 48))
        body += lines(x + w * 0.5, cy - 7, (w * 0.4, w * 0.28), 14, 6)
    return paper(x, y, w, h, body)


def small_print(x, y, w=70, h=90):
    """Return a page full of thin, crowded lines."""
    rows = "".join(
        f"M{x + 8} {y + 10 + i * 6}h{w - (26 if i < 2 else 16) - (i % 3) * 5}"
        for i in range(int((h - 16) / 6))
    )
    return paper(x, y, w, h, path(rows, stroke_width=1.8))


def board(x, y, w, h, body=""):
    """Return a flip chart."""
    return (
        path(f"M{x + 16} {y + h}L{x + 4} 232M{x + w - 16} {y + h}L{x + w - 4} 232", stroke_width=6)
        + box(x, y, w, h, WHITE, 4)
        + box(x - 4, y - 6, w + 8, 12, GREY, 4)
        + body
    )


def ticks(x, y, rows, gap=30, wide=46, s=0.6):
    """Return a list of boxes with ticks, crosses or nothing: rows = "yyn-"."""
    out = ""
    for i, mark in enumerate(rows):
        cy = y + i * gap
        out += box(x, cy - 10, 20, 20, WHITE, 3)
        out += place(TICK if mark == "y" else CROSS, x + 11, cy - 3, s) if mark in "yn" else ""
        out += path(f"M{x + 34} {cy}h{wide - (i % 2) * 10}", stroke_width=6)
    return out


def month(x, y, w=130, h=130, mark=4):
    """Return a month; `mark` is the day with a ring."""
    out = box(x, y, w, h, WHITE, 8) + path(
        f"M{x} {y + 34}V{y + 8}q0-8 8-8H{x + w - 8}q8 0 8 8V{y + 34}Z", CRIMSON
    )
    out += path(f"M{num(x + w * 0.28)} {y - 10}v20M{num(x + w * 0.72)} {y - 10}v20", stroke_width=8)
    for i in range(9):
        cx, cy = x + w * (0.2 + 0.3 * (i % 3)), y + 34 + (h - 34) * (0.2 + 0.3 * (i // 3))
        out += box(cx - 9, cy - 8, 18, 16, STONE if i != mark else MARIGOLD, 3, stroke_width="3")
    cx, cy = x + w * (0.2 + 0.3 * (mark % 3)), y + 34 + (h - 34) * (0.2 + 0.3 * (mark // 3))
    return out + disc(cx, cy, 19, "none", 17, stroke=BLUE, stroke_width="6")


def laptop(x, y, w=130, body=""):
    """Return an open laptop; (x, y) is the top left corner of the screen."""
    h = round(w * 0.66)
    return (
        box(x, y, w, h, GREY, 8)
        + box(x + 9, y + 9, w - 18, h - 18, WHITE, 3)
        + body
        + path(f"M{x - 16} {y + h}H{x + w + 16}L{x + w + 10} {y + h + 12}H{x - 10}Z", STONE)
    )


def webpage(x, y, w, h):
    """Return a web page: bar, picture and words."""
    return (
        path(f"M{x} {y + 14}H{x + w}", stroke_width=3)
        + "".join(
            disc(x + 9 + i * 10, y + 7, 2.6, c, stroke="none")
            for i, c in enumerate((CRIMSON, MARIGOLD, MOSS))
        )
        + place(PICTURE, x + w * 0.27, y + 14 + (h - 14) * 0.5, w / 120)
        + lines(x + w * 0.55, y + h * 0.42, (w * 0.36, w * 0.26, w * 0.32), h * 0.18, 5)
    )


def telephone(x, y, w=54, body=""):
    """Return a phone."""
    h = round(w * 1.8)
    return (
        box(x, y, w, h, INK, 10)
        + box(x + 5, y + 10, w - 10, h - 24, WHITE, 3)
        + disc(x + w / 2, y + h - 7, 3, WHITE, stroke="none")
        + body
    )


def open_book(x, y, w=150, body="", cover=BLUE):
    """Return an open book; (x, y) is the middle of the top of the spine."""
    h = round(w * 0.58)
    half = w // 2
    return (
        path(f"M{x - half - 7} {y + 2}V{y + h + 8}H{x + half + 7}V{y + 2}Z", cover)
        + path(
            f"M{x} {y + 6}Q{x - half // 2} {y - 14} {x - half} {y}V{y + h - 2}Q{x - half // 2} {y + h - 14} {x} {y + h}ZM{x} {y + 6}"
            f"Q{x + half // 2} {y - 14} {x + half} {y}V{y + h - 2}Q{x + half // 2} {y + h - 14} {x} {y + h}Z",
            WHITE,
        )
        + body
    )
