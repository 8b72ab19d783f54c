"""Draw six pages of the built PDFs as pictures for README.md: for people who look before they install.

.venv/bin/python .ci/draw_documents.py [site]
"""

import sys
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
TO = ROOT / ".github/pictures"
EASY = "what-is-co-production/easy/what-is-co-production.easy"
# Name of the picture: the PDF in the site, and the page of it, from 1.
PAGES = {
    "paper-easy-read": (f"{EASY}.en.pdf", 1),
    "paper-large-print": (f"{EASY}.en.large.pdf", 2),
    "paper-booklet": (f"{EASY}.en.booklet.pdf", 5),
    "paper-standard": ("power/power.en.pdf", 2),
    "paper-cards": ("worksheets/meeting-cards/easy/meeting-cards.easy.en.pdf", 3),
    "paper-arabic": (f"ar/{EASY}.ar.pdf", 1),
}
HEIGHT = 620  # pixels of each picture
COLOURS = 48  # drawings in flat colours need no more, and files stay small


def draw(pdf: Path, number: int, to: Path) -> None:
    """Draw one page, counted from 1, as PNG."""
    page = pypdfium2.PdfDocument(pdf)[number - 1]
    image = page.render(scale=HEIGHT / page.get_height()).to_pil().convert("RGB")
    image.quantize(COLOURS).save(to, optimize=True)


if __name__ == "__main__":
    site = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "site")
    for name, (pdf, number) in PAGES.items():
        if not (site / pdf).is_file():
            sys.exit(f"There is no {site / pdf}: build the site first.")
        draw(site / pdf, number, TO / f"{name}.png")
