"""How many pages are translated, as a drawing: a bar in which each status has its own pattern, and a key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from everyreader.own_marks import colon
from everyreader.records import Translation
from everyreader.types import Language

STATUSES = ("reviewed", "draft", "outdated", "unrecorded", "missing", "orphaned")
_WIDE, _HIGH = 1000, 60
# A full ground is for "reviewed", an empty one for "missing". `currentColor` is that of the part.
_PATTERNS = {
    "draft": '<path d="M-3 15 15-3M9 27 27 9M-3 39 39-3" stroke="currentColor" stroke-width="4"/>',
    "outdated": '<path d="M2 6h8v8H2zM14 16h8v8h-8z" fill="currentColor"/>',
    "unrecorded": '<path d="M0 12h24M12 0v24" stroke="currentColor" stroke-width="4"/>',
    "orphaned": '<path d="M6 0v24M18 0v24" stroke="currentColor" stroke-width="4"/>',
}


def picture(translations: Sequence[Translation], language: Language, reader: Language, url: str = "") -> str:
    """A figure in HTML: the bar for a reader who sees it, the key in words and numbers for all.

    translations  of one language; reader: the language in which the figure speaks
    url           of the page that tells more of that language, or ""
    """
    counts = Counter(one.status for one in translations)
    total = sum(counts[status] for status in STATUSES)
    done = sum(one.is_translated and one.status != "orphaned" for one in translations)
    name = reader.interface["translations_of"].format(number=done, total=total - counts["orphaned"])
    lang = "" if language is reader else f' lang="{language.code}"'
    title = f"<strong{lang}>{escape(language.name)}</strong>"
    if url:
        title = f'<a href="{escape(url)}" hreflang="{language.code}">{title}</a>'
    parts = "".join(_parts(counts, total, reader.direction))
    items = "".join(_key(status, counts[status], reader) for status in STATUSES if counts[status])
    return (
        f'<figure class="progress"><figcaption>{title}{colon(reader)}{escape(name)}</figcaption>'
        f'<svg class="progress-bar" viewBox="0 0 {_WIDE} {_HIGH}" role="img" aria-label="{escape(name)}">'
        f'{parts}</svg><ul class="progress-key">{items}</ul></figure>'
    )


def patterns() -> str:
    """What the drawings of a page fill their parts with: put it into the page once."""
    made = "".join(
        f'<pattern id="of-{status}" class="of-{status}" width="24" height="24"'
        f' patternUnits="userSpaceOnUse">{drawn}</pattern>'
        for status, drawn in _PATTERNS.items()
    )
    drawing = f'<svg width="0" height="0" aria-hidden="true" focusable="false"><defs>{made}</defs></svg>'
    return f'<div class="patterns">{drawing}</div>'


def sign(status: str) -> str:
    """The pattern of a status as a small square, to stand beside its words."""
    return f'<svg class="sign-of" viewBox="0 0 48 48" aria-hidden="true">{_part(status, 3, 42, 3, 42)}</svg>'


def _parts(counts: Counter[str], total: int, direction: str) -> Iterator[str]:
    at = 0.0
    for status in STATUSES:
        if counts[status]:
            size = _WIDE * counts[status] / total
            start = at if direction == "ltr" else _WIDE - at - size
            yield _part(status, start + 2, max(size - 4, 2), 2, _HIGH - 4)
            at += size


def _part(status: str, x: float, width: float, y: int, height: int) -> str:
    fill = {"reviewed": "currentColor", "missing": "none"}.get(status, f"url(#of-{status})")
    dashes = ' stroke-dasharray="12 8"' if status in ("missing", "draft") else ""
    return (
        f'<rect class="of-{status}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="{height}" fill="{fill}"'
        f' stroke="currentColor" stroke-width="4"{dashes}/>'
    )


def _key(status: str, count: int, reader: Language) -> str:
    return (
        f"<li>{sign(status)} {escape(reader.interface[f'translation_{status}'])}{colon(reader)}{count}</li>"
    )
