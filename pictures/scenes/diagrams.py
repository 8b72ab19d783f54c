"""Diagrams for the standard pages. Their labels are text in the page, beside the picture."""

from collections.abc import Iterable

from furniture import arrow, counter
from icons import KEY, NO
from kit import (
    CRIMSON,
    GREY,
    INK,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    STEEL,
    STONE,
    VIOLET,
    WHITE,
    WOOD,
    box,
    disc,
    limb,
    num,
    path,
    place,
)
from papers import bubble, lines
from people import who
from places import stairs
from scene import Drawing, scene

TOP, FOOT = 4.0, 228.0  # the upper and the lower end of a grouped ladder
GAP = 6.0  # between two groups
BESIDE = 192  # the middle of the column beside a ladder


def grouped_ladder(groups: Iterable[tuple[int, str, str]], rungs: int) -> str:
    """Return a ladder whose rungs stand in groups, from below: (rungs, tint, icon beside them)."""
    pitch = (FOOT - TOP) / rungs
    rails = f"M22 {TOP}V{FOOT}M122 {TOP}V{FOOT}"
    drawn, foot = limb(rails, 11, WOOD, 4), FOOT
    for number, tint, icon in groups:
        top = foot - number * pitch
        drawn += path(f"M136 {num(foot - GAP)}h7V{num(top + GAP)}h-7") + place(icon, BESIDE, (top + foot) / 2)
        drawn += "".join(box(12, foot - (step + 0.5) * pitch - 8, 120, 16, tint, 5) for step in range(number))
        foot = top
    return drawn


@scene(ground="sand")
def ladder_eight() -> Drawing:
    alone = counter(-10, -10, 0.9, GREY, SKIN["b"]) + place(NO, 30, 0, 0.7)
    heard = bubble(-40, -30, 80, 44, (-24, 34)) + lines(-24, -16, (48, 32), 15)
    power = place(KEY, -8, -2, 1.05)
    return [grouped_ladder(((2, STONE, alone), (3, MARIGOLD, heard), (3, MOSS, power)), 8)]


@scene(ground="sand")
def ladder_seven() -> Drawing:
    worker, person = counter(-30, -10, 0.9, STEEL, SKIN["b"]), counter(30, -10, 0.9, RUST, SKIN["d"])
    thin_arrow = path("M-10 4H9M1-5L10 4L1 13", stroke_width=5)
    done_to = counter(-26, -14, 1.1, STEEL, SKIN["b"]) + counter(30, 4, 0.6, RUST, SKIN["d"])
    done_for = worker + person + thin_arrow
    done_with = counter(-16, -10, 0.9, STEEL, SKIN["b"]) + counter(16, -10, 0.9, RUST, SKIN["d"])
    return [grouped_ladder(((2, STONE, done_to), (3, MARIGOLD, done_for), (2, MOSS, done_with)), 7)]


def one_model(left: float, pointing: str) -> Drawing:
    """Return one way to see disability: the same man and the same steps, an arrow to one of them."""
    return [
        box(left, -2, 118, 236, WHITE, 10),
        stairs(left + 80, 224, 33, 3, 30),
        who(
            "omar", left + 30, 133, 0.56, look=0.7, sit="wheelchair", left="", right=(left + 48, 182, "fist")
        ),
        pointing,
    ]


@scene(ground="crimson")
def models_side_by_side() -> Drawing:
    at_man = arrow("M28 12V64", (28, 72), 90, CRIMSON, 17)
    at_steps = arrow("M222 12V108", (222, 116), 90, CRIMSON, 17)
    return [*one_model(-2, at_man), *one_model(124, at_steps)]


@scene(ground="rust")
def timeline_strands() -> Drawing:
    upper, lower = "M8 52H78C118 52 118 120 158 120H204", "M8 188H78C118 188 118 120 158 120"
    return [
        path(upper, stroke_width=14) + path(lower, stroke_width=14),
        path("M198 98L234 120L198 142Z", INK),
        path(upper, stroke=MARIGOLD, stroke_width=6) + path(lower, stroke=STEEL, stroke_width=6),
        *(disc(x, 52, 18, MARIGOLD) for x in (30, 82)),
        *(box(x - 17, 171, 34, 34, STEEL, 3) for x in (30, 82)),
        box(134, 90, 60, 60, STEEL, 5),
        disc(164, 120, 25, MARIGOLD),
    ]


@scene(ground="rust")
def give_and_take() -> Drawing:
    return [
        who("maya", 46, 112, 0.9, look=0.6, mood="happy", right="chest"),
        who("harry", 194, 112, 0.9, look=-0.6, mood="happy", left="chest"),
        arrow("M92 52H138", (144, 52), 0, MOSS, 15),
        arrow("M148 92H102", (96, 92), 180, VIOLET, 15),
    ]
