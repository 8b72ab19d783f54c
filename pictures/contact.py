"""Draw a contact sheet, to look at all pictures at once.

    python pictures/contact.py SHEET.png        needs resvg-py and Pillow, which the build does not

Each picture stands there at 120 pixels on paper, and at 60 in grey.
"""

import sys
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

from scene import Scene, all_scenes

PAPER = "#fffdf9"
COLUMNS = 12


def tile(one: Scene, size: int) -> Image.Image:
    """Return a picture as an image of `size` x `size` pixels."""
    data = bytes(resvg_py.svg_to_bytes(svg_string=one.svg(), width=size, height=size, background=PAPER))
    return Image.open(BytesIO(data)).convert("RGB")


def sheet(shown: list[Scene], size: int, columns: int) -> Image.Image:
    """Return the pictures side by side, with a little air."""
    step = size + 8
    rows = -(-len(shown) // columns)
    whole = Image.new("RGB", (columns * step, rows * step), PAPER)
    for place, one in enumerate(shown):
        whole.paste(tile(one, size), (place % columns * step, place // columns * step))
    return whole


def main(target: Path) -> None:
    """Write the contact sheet to `target`."""
    shown = list(all_scenes())
    large, small = sheet(shown, 120, COLUMNS), sheet(shown, 60, COLUMNS * 2).convert("L").convert("RGB")
    whole = Image.new("RGB", (max(large.width, small.width), large.height + small.height), PAPER)
    whole.paste(large, (0, 0))
    whole.paste(small, (0, large.height))
    whole.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
