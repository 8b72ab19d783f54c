"""The hand of the picture set: palette, pen and page.

A drawing is a list of SVG snippets, from back to front, on a 240 x 240 grid with some air around it.
"""

from re import Match, sub

INK = "#231728"
WHITE = "#fff"

# Fills: the hues of the site's colours, lightened until the ink outline stands out (figures: README.md).
BLUE, MAGENTA, TEAL, RUST = "#6b9be0", "#e37db3", "#45b0a3", "#ef8f4f"
VIOLET, STEEL, MOSS, CRIMSON = "#a78ce3", "#6aaccd", "#a5be4b", "#e86c7f"
PLUM, MARIGOLD = "#b584c4", "#ffc145"
SKY, STONE, GREY, WOOD = "#d6e9f6", "#e2dae0", "#a096a8", "#e3b578"
NIGHT = "#71648c"  # trousers, shoes, uniforms
GO, HALT = "#2e7d32", "#c0304a"  # only for ticks, crosses and their discs
FILLS = {
    "marigold": MARIGOLD, "moss": MOSS, "rust": RUST, "steel": STEEL, "teal": TEAL, "magenta": MAGENTA,
    "violet": VIOLET, "blue": BLUE, "plum": PLUM, "crimson": CRIMSON, "sky": SKY, "stone": STONE,
    "wood": WOOD, "grey": GREY, "night": NIGHT,
}  # fmt: skip

SKIN = {"a": "#f7d6bb", "b": "#e3b185", "c": "#c4895e", "d": "#a06d4c"}
HAIR = {
    "black": "#33263a", "brown": "#7a4b2e", "red": "#b85c2e",
    "fair": "#e3bb62", "grey": "#b4acb8", "white": "#efe9ee",
}  # fmt: skip

MOUTH = "#8c2f3c"  # the inside of a mouth that speaks

# Grounds: the soft tints of the site. A picture brings its own, so that dark pages can show it.
GROUNDS = {
    "sand": "#f7eee6", "sun": "#fff1cf", "blue": "#e6eefa", "magenta": "#fbe8f2", "teal": "#ddf2ef",
    "rust": "#fdebdd", "violet": "#eee9fa", "moss": "#edf3d8", "steel": "#e0eff7", "crimson": "#fbe7e9",
}  # fmt: skip

FLOOR = 226  # the line people stand on
EDGE = 244  # the lower edge of the ground, where half figures and tables end
SQUARE = "-8 -12 256 256"  # the usual viewBox: the grid and the air around it
LINE = 4  # every outline, in grid units, at every size


def num(value: float) -> str:
    """Return a short number: one decimal, no trailing zero."""
    return f"{value:.1f}".rstrip("0").rstrip(".").replace("-0.", "-.") or "0"


def attributes(more: dict[str, str | float]) -> str:
    """Return SVG attributes; `stroke_width=3` becomes stroke-width="3"."""
    return "".join(
        f' {name.replace("_", "-")}="{value if isinstance(value, str) else num(value)}"'
        for name, value in more.items()
    )


def path(d: str, fill: str = "none", **more: str | float) -> str:
    """Return a path with the outline of the set; `more` are further attributes."""
    filled = "" if fill == "none" else f' fill="{fill}"'
    return f'<path d="{d}"{filled}{attributes(more)}/>'


def disc(
    x: float, y: float, radius: float, fill: str = "none", height: float | None = None, **more: str | float
) -> str:
    """Return a circle, or an ellipse if the vertical radius `height` is given."""
    if height is None:
        tag, shape = "circle", f'r="{num(radius)}"'
    else:
        tag, shape = "ellipse", f'rx="{num(radius)}" ry="{num(height)}"'
    return f'<{tag} cx="{num(x)}" cy="{num(y)}" {shape} fill="{fill}"{attributes(more)}/>'


def box(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str = "none",
    corner: float = 4,
    **more: str | float,
) -> str:
    """Return a rectangle with round corners."""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}" rx="{num(corner)}" '
        f'fill="{fill}"{attributes(more)}/>'
    )


def limb(d: str, width: float, fill: str, line: float, seam: str = "") -> str:
    """Return a thick line with an outline: an ink line below a coloured one.

    `seam` is added to the coloured line only: it opens the outline where two parts join.
    """
    return (
        f'<path d="{d}" stroke-width="{num(width + line)}"/>'
        f'<path d="{d}{seam}" stroke="{fill}" stroke-width="{num(width - line)}"/>'
    )


def place(
    content: object, x: float = 0, y: float = 0, size: float = 1.0, flip: bool = False, turn: float = 0
) -> str:
    """Move, resize, mirror or turn (degrees) a snippet; its outline keeps the width of the set."""
    moves = [f"translate({num(x)} {num(y)})"] if x or y else []
    moves += [f"rotate({num(turn)})"] if turn else []
    if flip:
        moves.append(f"scale({-size:.3g} {size:.3g})")
    elif size != 1:
        moves.append(f"scale({size:.3g})")
    return f'<g transform="{" ".join(moves)}" stroke-width="{num(LINE / size)}">{content}</g>'


def shortened(data: Match[str]) -> str:
    """Return path data without the zeros and spaces that SVG does not need."""
    return sub(r"(?<=\d) (?=-)", "", sub(r"(?<![\d.])0\.", ".", data[0]))


def svg(body: str, ground: str = "none", view: str = SQUARE) -> str:
    """Return a whole picture as an SVG document.

    `ground` is a name in GROUNDS, or "none"; `view` is the viewBox.
    """
    left, top, width, height = map(float, view.split())
    paper = "" if ground == "none" else box(left, top, width, height, GROUNDS[ground], 24)
    drawn = sub(r' d="[^"]*"', shortened, body)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{paper}'
        f'<g fill="none" stroke="{INK}" stroke-width="{LINE}" stroke-linecap="round" stroke-linejoin="round">'
        f"{drawn}</g></svg>\n"
    )
