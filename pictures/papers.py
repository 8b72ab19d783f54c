"""Things with words on them: speech bubbles, paper, books, screens. Words are thick lines.

(x, y) is the top left corner, unless said otherwise.
"""

from collections.abc import Iterable

from icons import HEADS, HOUSE, PICTURE, TICK, YES
from kit import BLUE, CRIMSON, GREY, INK, MARIGOLD, MOSS, STONE, WHITE, box, disc, num, path, place


def bubble(
    x: float, y: float, width: float, height: float, tip: tuple[float, float], fill: str = WHITE
) -> str:
    """Return a speech bubble; `tip` is near the speaker's mouth, below the bubble."""
    tip_x, tip_y = tip
    at = max(x + 18, min(x + width - 34, tip_x - 8))
    tail = f"H{num(at + 18)}L{tip_x} {tip_y}L{num(at)} {y + height}"
    right_side = f"M{x + 14} {y}H{x + width - 14}q14 0 14 14V{y + height - 14}q0 14-14 14"
    return path(f"{right_side}{tail}H{x + 14}q-14 0-14-14V{y + 14}q0-14 14-14Z", fill)


def lines(x: float, y: float, widths: Iterable[float], gap: float = 12, width: float = 5) -> str:
    """Return rows that stand for words, `gap` apart."""
    rows = "".join(f"M{num(x)} {num(y + row * gap)}h{num(length)}" for row, length in enumerate(widths))
    return path(rows, stroke_width=width)


def paper(x: float, y: float, width: float, height: float, body: str = "") -> str:
    """Return a sheet with a folded corner."""
    sheet = path(f"M{x} {y}h{width - 16}l16 16v{height - 16}h-{width}Z", WHITE)
    return sheet + path(f"M{x + width - 16} {y}v16h16", stroke_width=3) + body


def easy_page(x: float, y: float, width: float, height: float) -> str:
    """Return an Easy Read page: pictures at the start side, big words at the other."""
    body, row = "", (height - 30) / 3
    for number, icon in enumerate((HEADS, HOUSE, YES)):
        middle = y + 26 + row * (number + 0.35)
        body += place(icon, x + width * 0.26, middle, min(0.0053 * width + 0.05, row / 54))
        body += lines(x + width * 0.5, middle - 7, (width * 0.4, width * 0.28), min(14, row / 2), 6)
    return paper(x, y, width, height, body)


def small_print(x: float, y: float, width: float, height: float) -> str:
    """Return a page full of tiny, crowded words."""
    rows = "".join(
        f"M{x + 8} {num(y + 9 + row * 4.2)}h{width - (26 if row < 4 else 16) - (row % 3) * 5}"
        for row in range(int((height - 14) / 4.2))
    )
    return paper(x, y, width, height, path(rows, stroke_width=1.3, stroke_dasharray="9 3 5 3 13 3"))


def board(x: float, y: float, width: float, height: float, body: str) -> str:
    """Return a flip chart."""
    legs = f"M{x + 16} {y + height}L{x + 4} 232M{x + width - 16} {y + height}L{x + width - 4} 232"
    sheet = box(x, y, width, height, WHITE, 4) + box(x - 4, y - 6, width + 8, 12, GREY, 4)
    return path(legs, stroke_width=6) + sheet + body


def ticks(x: float, y: float, ticked: Iterable[bool], gap: float, width: float, size: float) -> str:
    """Return a list with a box in each row, ticked or not; `size` is the size of a tick."""
    drawn = ""
    for row, done in enumerate(ticked):
        middle = y + row * gap
        drawn += box(x, middle - 10, 20, 20, WHITE, 3)
        drawn += place(TICK, x + 11, middle - 3, size) if done else ""
        drawn += path(f"M{x + 34} {middle}h{width - (row % 2) * 10}", stroke_width=6)
    return drawn


def month(x: float, y: float, width: float, height: float) -> str:
    """Return a calendar with a ring round the day in the middle."""
    head = path(f"M{x} {y + 34}V{y + 8}q0-8 8-8H{x + width - 8}q8 0 8 8V{y + 34}Z", CRIMSON)
    rings = f"M{num(x + width * 0.28)} {y - 10}v20M{num(x + width * 0.72)} {y - 10}v20"
    drawn = box(x, y, width, height, WHITE, 8) + head + path(rings, stroke_width=8)
    for row in range(3):
        for column in range(3):
            day_x = x + width * (0.2 + 0.3 * column)
            day_y = y + 34 + (height - 34) * (0.2 + 0.3 * row)
            marked = row == column == 1
            drawn += box(day_x - 9, day_y - 8, 18, 16, MARIGOLD if marked else STONE, 3, stroke_width=3)
            drawn += disc(day_x, day_y, 19, "none", 17, stroke=BLUE, stroke_width=6) if marked else ""
    return drawn


def laptop(x: float, y: float, width: float, body: str = "") -> str:
    """Return an open laptop; (x, y) is the top left corner of the screen."""
    foot = y + round(width * 0.66)
    screen = box(x, y, width, foot - y, GREY, 8) + box(x + 9, y + 9, width - 18, foot - y - 18, WHITE, 3)
    keys = path(f"M{x - 16} {foot}H{x + width + 16}L{x + width + 10} {foot + 12}H{x - 10}Z", STONE)
    return screen + body + keys


def webpage(x: float, y: float, width: float, height: float) -> str:
    """Return a web page: bar, picture and words."""
    buttons = "".join(
        disc(x + 9 + number * 10, y + 7, 2.6, fill, stroke="none")
        for number, fill in enumerate((CRIMSON, MARIGOLD, MOSS))
    )
    picture = place(PICTURE, x + width * 0.27, y + 14 + (height - 14) * 0.5, width / 120)
    words = lines(
        x + width * 0.55, y + height * 0.42, (width * 0.36, width * 0.26, width * 0.32), height * 0.18
    )
    return path(f"M{x} {y + 14}H{x + width}", stroke_width=3) + buttons + picture + words


def telephone(x: float, y: float, width: float) -> str:
    """Return a mobile phone."""
    height = round(width * 1.8)
    case = box(x, y, width, height, INK, 10) + box(x + 5, y + 10, width - 10, height - 24, WHITE, 3)
    return case + disc(x + width / 2, y + height - 7, 3, WHITE, stroke="none")


def open_book(x: float, y: float, width: int, cover: str) -> str:
    """Return an open book; (x, y) is the middle of the top of the spine."""
    half, quarter, foot = width // 2, width // 4, y + round(width * 0.58)
    pages = "".join(
        f"M{x} {y + 6}Q{x + side * quarter} {y - 14} {x + side * half} {y}V{foot - 2}"
        f"Q{x + side * quarter} {foot - 14} {x} {foot}Z"
        for side in (-1, 1)
    )
    return path(f"M{x - half - 7} {y + 2}V{foot + 8}H{x + half + 7}V{y + 2}Z", cover) + path(pages, WHITE)
