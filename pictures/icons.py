"""Icons, drawn round (0, 0) inside about 40 x 40 and moved with `place(icon, x, y, size)`."""

from kit import (
    BLUE,
    CRIMSON,
    GO,
    GREY,
    HALT,
    INK,
    MARIGOLD,
    MOSS,
    RUST,
    SKIN,
    SKY,
    STONE,
    WHITE,
    WOOD,
    box,
    disc,
    limb,
    path,
    place,
)

TICK_LINE = "M-15 1L-5 12L16-13"
TICK = path(TICK_LINE, stroke_width=15) + path(TICK_LINE, stroke="#5fae53", stroke_width=8)
QUESTION = path("M-10-12C-10-26 12-26 12-11C12-2 1-1 1 9", stroke_width=8) + disc(
    1, 21, 5, INK, stroke="none"
)
YES = disc(0, 0, 22, GO) + path("M-10 1L-3 9L11-9", stroke=WHITE, stroke_width=7)
NO = disc(0, 0, 22, HALT) + path("M-8-8L8 8M8-8L-8 8", stroke=WHITE, stroke_width=7)
BULB = (
    path("M-9 12C-9 4-16 2-16-7C-16-28 16-28 16-7C16 2 9 4 9 12Z", MARIGOLD)
    + path("M-8 18H8M-4 24H4")
    + path("M-5 11V0L0-5L5 0V11", stroke_width=2.5)
)
CLOCK = (
    disc(0, 0, 22, WHITE)
    + path("M0-13V0L9 6", stroke_width=5)
    + path("M0-19v1M0 19v-1M19 0h-1M-19 0h1", stroke_width=3)
)
HEART = path("M0 18C-30-2-18-24-3-14L0-10L3-14C18-24 30-2 0 18Z", CRIMSON)
STAR = path("M0-22L6-7L22-6L10 4L14 20L0 11L-14 20L-10 4L-22-6L-6-7Z", MARIGOLD)
COIN = disc(0, 0, 16, MARIGOLD) + disc(0, 0, 9, "none", stroke_width=2.5)
NOTE = (
    box(-30, -14, 60, 28, MOSS, 3)
    + path("M-24-8H24V8H-24Z", stroke_width=2)
    + disc(0, 0, 5, GO, stroke="none")
)
LENS = (
    path("M9 9L22 22", stroke_width=11)
    + disc(-3, -3, 17, SKY)
    + path("M-12-4q2-8 9-9", stroke=WHITE, stroke_width=4)
)
CUP = path("M-16-8H14V8q0 10-10 10H-6q-10 0-10-10ZM14-4q12-1 12 7t-13 7M-8-16q-4-5 0-9M4-16q-4-5 0-9", WHITE)
CLOUD = path("M-20 8C-32 8-30-10-19-9C-18-26 6-26 9-14C22-18 30 6 16 8Z", GREY) + path(
    "M-2 10L-8 20H2L-4 30", stroke=INK, stroke_width=4
)
SPANNER = place(
    path("M-5-5C-16-8-17-23-8-29V-17L0-12L8-17V-29C17-23 16-8 5-5V21Q5 27 0 27T-5 21Z", STONE), turn=40
)
BRUSH = (
    limb("M0 34V4", 9, WOOD, 4)
    + path("M-15-34L-18-12H18L15-34L8-30L2-36L-5-30Z", BLUE)
    + box(-19, -12, 38, 14, GREY, 3)
)
PENCIL = place(path("M-6-24H6V12L0 24L-6 12ZM-6 12H6", MARIGOLD), 0, 0, 1, turn=40)
KEY = disc(-18, 0, 16, MARIGOLD) + disc(-20, 0, 5, WHITE) + path("M-3-6H44V14H36V6H28V12H20V6H-3", MARIGOLD)
EAR = path("M-8 20C-18 16-16-22 4-22C20-22 20-2 12 4C6 8 8 20 0 22C-4 23-6 21-8 20Z", SKIN["b"]) + path(
    "M-6-4C-6-14 10-14 8-4C7 2 0 0 0 8", stroke_width=3
)
EYE = path("M-24 0Q0-26 24 0Q0 26-24 0Z", WHITE) + disc(0, 0, 9, BLUE) + disc(0, 0, 3, INK, stroke="none")
GLOBE = disc(0, 0, 24, SKY) + path("M-24 0H24M0-24V24M0-24C-18-10-18 10 0 24M0-24C18-10 18 10 0 24")
HOUSE = path("M-22 22V-4L0-24L22-4V22Z", RUST) + path("M-28 0L0-26L28 0") + path("M-6 22V6H6V22", WHITE)
BANK = (
    path("M-26-10L0-26L26-10Z", STONE)
    + path("M-23-10V16H-16V-10M-10-10V16H-3V-10M3-10V16H10V-10M16-10V16H23V-10", WHITE)
    + box(-27, 16, 54, 8, STONE, 2)
)
OFFICE = (
    box(-20, -26, 40, 50, MARIGOLD, 2)
    + path("M-13-19H-4V-11H-13ZM4-19H13V-11H4ZM-13-5H-4V3H-13ZM4-5H13V3H4Z", WHITE, stroke_width=2.8)
    + path("M-5 24V10H5V24", WHITE, stroke_width=3)
)
PICTURE = (
    box(-20, -16, 40, 32, SKY, 3)
    + disc(9, -6, 5, MARIGOLD, stroke_width=2.5)
    + path("M-20 12L-8-4L2 8L8 2L20 14", MOSS, stroke_width=3)
)
HEADS = disc(0, -8, 9, SKY) + path("M-17 20C-17-2 17-2 17 20Z", SKY)
PALM = (
    "M-14 22V2C-16-12-8-12-7-3V-18C-6-25 1-25 1-18V-5V-20C2-26 9-26 9-20V-4V-14C10-20 16-20 16-13V6"
    "C16 14 12 18 12 22Z"
)
HAND = path(PALM, SKIN["b"])
HANDSHAKE = (
    path("M-28-12H-2V12H-28Z", SKIN["a"])
    + disc(5, 13, 5, SKIN["a"])
    + disc(13, 12, 5, SKIN["a"])
    + path(
        "M28-12H4C-4-12-10-10-17-7C-22-5-21 1-16 1C-21 2-20 8-15 8C-18 11-15 15-11 14H12L28 11Z", SKIN["d"]
    )
    + path("M-16 1H-3M-15 8H-3", stroke_width=2.8)
    + path("M-24-12C-16-20-6-21 5-18C11-16 10-9 4-9C-4-10-11-8-17-3Z", SKIN["a"])
)
MIC = limb("M0 2V40", 7, GREY, 4) + box(-9, -22, 18, 30, STONE, 9) + path("M-9-8H9", stroke_width=3)

APPLE = path("M0-14C-30-30-36 28-6 30Q0 26 6 30C36 28 30-30 0-14ZM0-14q0-12 10-16", CRIMSON)
SNAIL = (
    path(
        "M-28 20C-22 12-14 12-6 14H10C14 14 14 8 14-2C14-8 26-8 26-1C26 14 20 20 12 20ZM17-6l-2-9M23-6l4-9",
        WHITE,
    )
    + disc(-4, 0, 17, RUST)
    + path("M-4 0q5-5 7 1t-7 8-12-8 10-13")
)
BUS = (
    box(-28, -22, 56, 38, CRIMSON, 7)
    + path("M-21-14H-4V-1H-21ZM4-14H21V-1H4Z", SKY, stroke_width=3)
    + disc(-14, 17, 7, STONE)
    + disc(14, 17, 7, STONE)
)
