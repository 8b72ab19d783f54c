"""The cast: adults who come back from picture to picture, mostly in the same clothes."""

from dataclasses import dataclass

from kit import BLUE, CRIMSON, GREY, MAGENTA, MARIGOLD, MOSS, NIGHT, PLUM, RUST, SKY, STEEL, TEAL


@dataclass(frozen=True)
class Adult:
    """Everything that stays the same about one person in every picture."""

    skin: str = "a"
    hair: str = "short"
    hair_colour: str = "brown"
    top: str = BLUE
    bottom: str = NIGHT
    collar: str = "crew"  # crew, vee, shirt, open (a cardigan over white)
    build: float = 1.0  # width of shoulders and body
    beard: str = ""  # full, short, moustache
    glasses: str = ""  # clear, dark
    aid: bool = False  # a hearing aid
    older: bool = False
    downs: bool = False  # the face of an adult with Down's syndrome
    badge: bool = False  # this person is paid staff
    skirt: bool = False
    short_arm: str = ""  # "left" or "right": an arm that ends below the elbow
    jewels: bool = False  # earrings and a string of beads
    shoes: str = NIGHT
    scarf: str = TEAL  # colour of a headscarf or turban


CAST = {
    "amina": Adult("c", "headscarf", top=PLUM, skirt=True, scarf=TEAL),
    "ben": Adult("a", "fringe", "brown", MOSS, collar="shirt", build=1.05, downs=True),
    "carol": Adult(
        "a",
        "waves",
        "white",
        CRIMSON,
        collar="open",
        older=True,
        aid=True,
        glasses="clear",
        skirt=True,
        jewels=True,
    ),
    "dev": Adult("c", "turban", "black", RUST, collar="shirt", beard="full", scarf=BLUE),
    "efe": Adult("d", "afro", "black", MARIGOLD, BLUE, collar="vee"),
    "frank": Adult(
        "b", "sides", "grey", CRIMSON, GREY, collar="shirt", older=True, beard="moustache", glasses="dark"
    ),
    "grace": Adult("d", "crop", "black", TEAL, collar="open", badge=True, build=0.95),
    "harry": Adult("a", "short", "red", SKY, GREY, collar="shirt", beard="short", badge=True),
    "ines": Adult("b", "long", "black", MAGENTA, BLUE, collar="vee", build=0.92),
    "jin": Adult("b", "side", "black", SKY, BLUE, collar="crew", aid=True, build=0.97),
    "kay": Adult("a", "bob", "fair", PLUM, collar="vee", build=1.25, skirt=True),
    "lou": Adult("c", "curly", "brown", RUST, STEEL, collar="crew", short_arm="left", build=0.97),
    "maya": Adult("b", "bob", "brown", RUST, collar="open", downs=True, build=1.03),
    "omar": Adult("d", "crop", "grey", STEEL, collar="shirt", older=True, build=1.12, beard="short"),
    "ruth": Adult("a", "bun", "grey", TEAL, collar="shirt", older=True, glasses="clear"),
    "tess": Adult("a", "long", "red", SKY, collar="shirt", badge=True, build=0.95),
}
