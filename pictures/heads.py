"""Heads: their shape, hair, headscarf, turban and hearing aid. Coordinates as in faces.py."""

from cast import Adult
from faces import beard, face
from kit import HAIR, MARIGOLD, SKIN, disc, limb, path

LONG_HEAD = "M-20-42C-21-67 21-67 20-42C20-25 13-11 0-11S-20-25-20-42Z"
ROUND_HEAD = "M-21-41C-22-66 22-66 21-41C21-25 15-12 0-12S-21-25-21-41Z"  # with Down's syndrome

HAIR_BACK = {
    "long": "M-23-42C-28-76 28-76 23-42C24-22 24 4 28 18H-28C-24 4-24-22-23-42Z",
    "bob": "M-24-42C-28-74 28-74 24-42C25-28 27-18 24-10H-24C-27-18-25-28-24-42Z",
    "waves": (
        "M-23-42C-31-76 31-76 23-42C33-35 26-27 32-18C36-9 29 0 19-3H-19C-29 0-36-9-32-18C-26-27-33-35-23-42Z"
    ),
    "afro": "M-20-20C-42-22-42-56-27-64C-20-84 20-84 27-64C42-56 42-22 20-20Z",
    "curly": (
        "M-22-24C-32-30-33-40-28-46C-34-58-24-70-15-69C-8-79 8-79 15-69C24-70 34-58 28-46C33-40 32-30 22-24Z"
    ),
}
HAIR_FRONT = {
    "short": "M-22-38C-27-76 28-77 22-38C19-44 18-50 16-53C6-49-6-50-13-54C-18-51-20-44-22-38Z",
    "side": "M-22-40C-28-78 29-78 22-40C20-46 19-51 16-56C6-52-6-51-15-56C-19-51-21-46-22-40Z",
    "crop": "M-21-43C-25-70 25-70 21-43C18-54 12-57 0-57S-18-54-21-43Z",
    "fringe": "M-23-38C-28-75 28-75 23-38C21-44 20-50 17-55Q0-52-17-55C-20-50-21-44-23-38Z",
    "long": "M-22-34C-26-72 26-72 22-34C20-44 14-54 4-58C-6-52-18-46-22-34Z",
    "bob": "M-23-34C-27-72 27-72 23-34C21-46 16-52 8-56C-4-50-18-50-23-34Z",
    "waves": "M-23-30C-28-74 28-74 23-30C20-42 14-50 6-56C-2-47-16-47-23-30Z",
    "afro": "M-22-44C-22-58-10-60 0-60S22-58 22-44C17-52 10-54 0-54S-17-52-22-44Z",
    "curly": "M-22-42C-24-68 24-68 22-42C18-46 17-52 12-55C6-50 0-50-4-54C-10-50-18-52-22-42Z",
    "bun": "M-22-40C-26-72 26-72 22-40C18-50 12-55 0-57C-12-55-18-50-22-40Z",
    "sides": "M-20-50C-25-48-25-36-22-30C-20-34-20-40-18-44ZM20-50C25-48 25-36 22-30C20-34 20-40 18-44Z",
}
SCARF = "M-25-42C-27-76 27-76 25-42C25-26 24-10 16 4C10 17-10 17-16 4C-24-10-25-26-25-42Z"
FACE_IN_SCARF = "M-17-42C-17-62 17-62 17-42C17-26 12-13 0-13S-17-26-17-42Z"
TURBAN = "M-23-42C-33-80 33-80 23-42C16-54 6-58 0-58S-16-54-23-42Z"
TURBAN_FOLDS = "M0-58C-10-62-18-64-25-58M0-58C4-66 16-72 24-64"


def ears(adult: Adult, look: float) -> str:
    """Return the ears that the hair leaves free and that the head is not turned away from."""
    if adult.hair in ("long", "bob", "waves"):
        return ""
    width, height = (3.8, 5) if adult.downs else (4.5, 6.2)
    return "".join(
        disc(side * 20.5, -36, width, SKIN[adult.skin], height) for side in (-1, 1) if side * look < 0.6
    )


def hearing_aid(adult: Adult, look: float, size: float) -> str:
    """Return a hearing aid: a hook behind the ear, a tube into it."""
    side = 1 if look <= 0 else -1
    hook = f"M{side * 20}-43q{side * 7}-4 {side * 7} 4v4"
    return (
        disc(side * 22, -36, 4.5, SKIN[adult.skin], 6.5)
        + limb(hook, 4.2, MARIGOLD, 2.8 / size**0.5)
        + path(f"M{side * 20}-38v5", stroke_width=2.4 / size**0.5)
    )


def shown_mood(adult: Adult, mood: str) -> str:
    """Return the mood that can be seen: a thin smile is lost in a dark beard."""
    dark = adult.beard in ("full", "short") and adult.hair_colour in ("black", "brown")
    return "happy" if dark and mood in ("smile", "calm") else mood


def head(adult: Adult, mood: str, look: float, size: float) -> tuple[str, str]:
    """Return (the hair that lies behind the body, the head itself)."""
    skin, tint = SKIN[adult.skin], HAIR[adult.hair_colour]
    behind = path(HAIR_BACK[adult.hair], tint) if adult.hair in HAIR_BACK else ""
    shown = shown_mood(adult, mood)
    if adult.hair == "headscarf":
        fold = path("M-16-17Q2 0 22-4", stroke_width=2.6 / size**0.5)
        return behind, path(SCARF, adult.scarf) + path(FACE_IN_SCARF, skin) + fold + face(
            adult, shown, look * 0.6, size
        )
    drawn = ears(adult, look)
    if adult.hair == "bun":
        drawn += disc(0, -70, 10, tint)
    drawn += path(ROUND_HEAD if adult.downs else LONG_HEAD, skin) + beard(adult, look)
    drawn += face(adult, shown, look, size)
    if adult.hair in HAIR_FRONT:
        drawn += path(HAIR_FRONT[adult.hair], tint)
    if adult.hair == "turban":
        drawn += path(TURBAN, adult.scarf) + path(TURBAN_FOLDS, stroke_width=2.6 / size**0.5)
    if adult.jewels:
        drawn += "".join(disc(side * 20, -23, 3.6, MARIGOLD, stroke_width=2.6) for side in (-1, 1))
    if adult.aid:
        drawn += hearing_aid(adult, look, size)
    return behind, drawn
