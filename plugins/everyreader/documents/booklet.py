"""A5 pages put two by two on A4 sheets, in the order in which a folded booklet shows them."""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf

_WIDTH, _HEIGHT = 841.89, 595.28  # points; ISO 216 A4, lying
_MARK = 14  # points: a fold mark, at the top and at the foot of the fold
_EDGE = 6  # points between a mark and the edge of the sheet
LABEL = "print only"  # also beside the words of another language: who prints may not read it
THICKEST = 64  # pages that fold and staple well: 16 sheets


def sections(pages: int) -> list[range]:
    """Page numbers, from 1, of each part to be folded by itself; a thin booklet is one part.

    Each part but the last is a multiple of 4; numbers beyond `pages` are blank.
    """
    sheets = -(-pages // 4)
    parts = -(-sheets * 4 // THICKEST)
    cuts = [round(sheets * part / parts) * 4 for part in range(parts + 1)]
    return [range(start + 1, end + 1) for start, end in pairwise(cuts)]


def sides(pages: int, rtl: bool) -> list[tuple[int, int]]:
    """Left and right page of each side of a sheet: fronts and backs in turn, to be turned on the short edge.

    rtl  the fold is at the right of the cover, as where lines start at the right
    """
    found = []
    for section in sections(pages):
        first, last = section[0], section[-1]
        for sheet in range(len(section) // 4):
            front = (last - 2 * sheet, first + 2 * sheet)
            back = (first + 2 * sheet + 1, last - 2 * sheet - 1)
            found += [front, back]
    return [(right, left) if rtl else (left, right) for left, right in found]


def impose(pdf: bytes, title: str, language: str, rtl: bool) -> bytes:
    """A PDF of A5 pages as a booklet for a printer that prints on both sides; tags do not survive.

    title  of the document; says that it is for printing only
    """
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as out:
        blank = len(source.pages)
        for left, right in sides(blank, rtl):
            sheet = out.add_blank_page(page_size=(_WIDTH, _HEIGHT))
            draw, forms = _fold_marks(), pikepdf.Dictionary()
            for at, number in enumerate((left, right)):
                if number <= blank:
                    # By hand: add_overlay gives random names, and so other bytes each time.
                    forms[f"/P{at}"] = out.copy_foreign(source.pages[number - 1].as_form_xobject())
                    draw += f"q 1 0 0 1 {at * _WIDTH / 2:.3f} 0 cm /P{at} Do Q\n"
            sheet.obj["/Resources"] = pikepdf.Dictionary(XObject=forms)
            sheet.obj["/Contents"] = out.make_stream(draw.encode())
        out.Root.Lang = pikepdf.String(language)
        out.Root.ViewerPreferences = pikepdf.Dictionary(
            DisplayDocTitle=True, Duplex=pikepdf.Name.DuplexFlipShortEdge
        )
        for key in ("/CreationDate", "/ModDate", "/Author"):
            if key in source.docinfo:
                out.docinfo[key] = str(source.docinfo[key])
        out.docinfo["/Title"] = title
        made = io.BytesIO()
        out.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _fold_marks() -> str:
    """Content of a page: a thin line at both ends of the fold."""
    middle, ends = _WIDTH / 2, ((_EDGE, _EDGE + _MARK), (_HEIGHT - _EDGE - _MARK, _HEIGHT - _EDGE))
    lines = "".join(f"{middle:.2f} {low:.2f} m {middle:.2f} {high:.2f} l S\n" for low, high in ends)
    return f"q 0.5 w 0.5 G\n{lines}Q\n"
