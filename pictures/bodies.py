"""Bodies: clothes, badge, legs, chair and wheelchair. Coordinates as in faces.py."""

from cast import Adult
from kit import CRIMSON, INK, MARIGOLD, NIGHT, SKIN, STONE, WHITE, WOOD, box, disc, limb, num, path

SHOES = "M-7 204v14h-24q-1-10 13-14ZM7 204v14h24q1-10-13-14Z"
WALKING_SHOES = "M-34 196l-10 16 12 6 14-14ZM20 204v14h25q1-11-13-14Z"


def torso(adult: Adult, base: float, side_on: bool) -> str:
    """Return the upper body down to `base`."""
    half = 36 * adult.build * (0.82 if side_on else 1)
    waist, hip = (half - 7, half - 3) if adult.build < 1.15 else (half - 2, half + 1)
    neck = 10 if adult.downs else 9
    return path(
        f"M-{neck}-1C-18 4-{num(half - 6)} 4-{num(half)} 17L-{num(waist)} 58L-{num(hip)} {num(base)}"
        f"H{num(hip)}L{num(waist)} 58L{num(half)} 17C{num(half - 6)} 4 18 4 {neck}-1Z",
        adult.top,
    )


def bust(adult: Adult, base: float) -> str:
    """Return an upper body with the arms inside its outline: short to write, good for groups."""
    half = 36 * adult.build + 10
    neck = 10 if adult.downs else 9
    return path(
        f"M-{neck}-1C-18 4-{num(half - 8)} 0-{num(half - 1)} 24L-{num(half + 3)} {num(base)}H{num(half + 3)}"
        f"L{num(half - 1)} 24C{num(half - 8)} 0 18 4 {neck}-1Z"
        f"M-{num(half - 17)} {num(base)}V48M{num(half - 17)} {num(base)}V48",
        adult.top,
    )


def collar(adult: Adult, size: float, base: float) -> str:
    """Return the neck and the collar round it."""
    skin, thin, neck = SKIN[adult.skin], 2.8 / size**0.7, 10 if adult.downs else 9
    throat = path(f"M-{neck}-20V0Q0 11 {neck} 0V-20Z", skin)
    if adult.collar == "vee":
        return path(f"M-{neck}-20V0L0 22L{neck} 0V-20Z", skin)
    if adult.collar == "open":
        return path(f"M-{neck}-20V-1L-7 {num(base)}H7L{neck}-1V-20Z", WHITE, stroke_width=thin) + throat
    if adult.collar == "shirt":
        points = f"M-{neck + 1}-4L-13 5L-5 14L0 5L5 14L13 5L{neck + 1}-4"
        front = path(f"M0 12V{num(base)}", stroke_width=thin * 0.8)
        return throat + path(points, WHITE, stroke_width=thin) + front
    return throat


def beads() -> str:
    """Return a string of beads."""
    string = "M-15 5Q0 32 15 5"
    return path(string, stroke_width=8, stroke_dasharray="0 7") + path(
        string, stroke=MARIGOLD, stroke_width=4.5, stroke_dasharray="0 7"
    )


def badge(size: float) -> str:
    """Return a lanyard with a card: this person is paid staff."""
    ribbon = "M-10 1L0 44L10 1"
    return (
        path(ribbon, stroke_width=6 / size**0.5)
        + path(ribbon, stroke=MARIGOLD, stroke_width=2.6 / size**0.5)
        + box(-11, 42, 22, 26, WHITE, 3)
        + disc(0, 51, 4, INK, stroke="none")
        + path("M-6 62h12", stroke_width=2.8 / size**0.7)
    )


def clothes(adult: Adult, size: float, base: float, side_on: bool = False, arms_inside: bool = False) -> str:
    """Return the upper body down to `base`, with collar and badge."""
    body = bust(adult, base) if arms_inside else torso(adult, base, side_on)
    worn = (beads() if adult.jewels else "") + (badge(size) if adult.badge else "")
    return body + collar(adult, size, base) + worn


def legs_standing(adult: Adult, walking: bool) -> str:
    """Return legs from the hips (y = 88) to the floor (y = 218)."""
    half = 30 * adult.build
    if walking:
        legs = f"M-{num(half)} 82L-38 198L-19 207L0 132L15 208H36L{num(half)} 82Z"
        return path(WALKING_SHOES, adult.shoes) + path(legs, adult.bottom)
    if adult.skirt:
        skirt = path(f"M-{num(half)} 82L-{num(half + 6)} 190H{num(half + 6)}L{num(half)} 82Z", adult.bottom)
        shins = limb("M-11 188v18", 12, SKIN[adult.skin], 4.5) + limb("M11 188v18", 12, SKIN[adult.skin], 4.5)
        return shins + path(SHOES, adult.shoes) + skirt
    return path(SHOES, adult.shoes) + path(
        f"M-{num(half)} 82L-25 208H-5L0 124L5 208H25L{num(half)} 82Z", adult.bottom
    )


def legs_side_on(adult: Adult, line: float) -> str:
    """Return legs of a person who sits side-on and faces right."""
    shoe = path("M50 142h14q16 2 17 14H48Z", adult.shoes)
    if adult.skirt:
        shin = limb("M57 110L58 140", 14, SKIN[adult.skin], line)
        return shin + shoe + path("M-12 76H52Q70 78 71 94L76 122H44L40 104H-12Z", adult.bottom)
    return shoe + limb("M2 88L56 88L58 140", 25, adult.bottom, line)


def legs_front(adult: Adult, line: float) -> tuple[str, str]:
    """Return (chair and shins behind the body, thighs in front) of a person who sits and faces us."""
    behind = box(-43, 26, 86, 86, WOOD, 8) + path("M-37 112V160M37 112V160", stroke_width=9)
    behind += limb("M-17 112V148M17 112V148", 20, adult.bottom, line)
    behind += path("M-6 148v14h-20q-2-8 6-14ZM6 148v14h20q2-8-6-14Z", NIGHT)
    return behind, limb("M-16 98V110M16 98V110", 27, adult.bottom, line)


def wheelchair(line: float) -> tuple[str, str]:
    """Return (behind, in front of) the sitter: a light wheelchair that faces right, without push handles."""
    frame = limb("M-28 34L-22 106H48L66 152", 6, CRIMSON, line) + limb("M-28 34l-14-2", 6, INK, line)
    behind = frame + path("M-33 44L-27 92", stroke_width=9) + path("M58 160h26", stroke_width=7)
    tyre = '<circle cy="116" r="44" stroke-width="11"/>'
    rim = f'<circle cy="116" r="44" stroke="{STONE}" stroke-width="3"/>'
    spokes = path("M-38 116H38M0 78V154M-27 89L27 143M27 89L-27 143", stroke_width=1.8)
    return behind, tyre + rim + spokes + disc(0, 116, 6, STONE) + disc(50, 150, 9, STONE)


def chair(line: float) -> str:
    """Return a plain chair that faces right, drawn behind the sitter."""
    return limb("M-30 36L-24 104H42M-22 106L-26 158M40 106L44 158", 8, WOOD, line)
