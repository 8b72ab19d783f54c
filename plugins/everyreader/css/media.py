"""Whether a media query holds for a reader's device. Source: Media Queries Level 5."""

from __future__ import annotations

import operator
import re
from functools import lru_cache
from typing import NamedTuple

_WIDTH = re.compile(r"\(\s*(min|max)-(width|height)\s*:\s*([\d.]+)(px|r?em)\s*\)")
_RANGE = re.compile(r"\(\s*(width|height)\s*(<=?|>=?|=)\s*([\d.]+)(px|r?em)\s*\)")
_FEATURE = re.compile(r"\(\s*([\w-]+)\s*(?::\s*([\w-]+)\s*)?\)")
_PART = re.compile(r"\([^()]*\)")


class Medium(NamedTuple):
    """What a reader's device shows pages on.

    width, height  CSS pixels
    scheme         "light" or "dark"
    contrast       "no-preference" or "more"
    """

    width: float = 1280
    height: float = 800
    scheme: str = "light"
    contrast: str = "no-preference"


SCREEN = Medium()


@lru_cache(maxsize=4096)
def holds(query: str, medium: Medium) -> bool:
    """Whether the list of media queries `query` holds. What isn't known doesn't hold."""
    return any(_query(part.strip().lower(), medium) for part in query.split(",")) or not query.strip()


def _query(query: str, medium: Medium) -> bool:
    negated = query.startswith("not ")
    query = re.sub(r"^(not|only)\s+", "", query)
    kind = re.match(r"(all|screen|print|speech|tty|tv|projection|handheld)\b", query)
    shown = kind is None or kind[1] in ("all", "screen")
    parts = _PART.findall(query)
    met = [_feature(part, medium) for part in parts]
    joined = any(met) if re.search(r"\)\s*or\s*\(", query) else all(met)
    if kind is None and not parts:
        return False
    if negated:
        return not (shown and joined)
    return shown and joined


def _pixels(number: str, unit: str) -> float:
    return float(number) * (1 if unit == "px" else 16)


def _feature(text: str, medium: Medium) -> bool:
    if found := _WIDTH.fullmatch(text):
        size, limit = getattr(medium, found[2]), _pixels(found[3], found[4])
        return bool(size >= limit if found[1] == "min" else size <= limit)
    if found := _RANGE.fullmatch(text):
        size, limit = getattr(medium, found[1]), _pixels(found[3], found[4])
        sign = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}.get(
            found[2], operator.eq
        )
        return bool(sign(size, limit))
    found = _FEATURE.fullmatch(text)
    known = {
        "prefers-color-scheme": medium.scheme,
        "prefers-contrast": medium.contrast,
        "orientation": "landscape" if medium.width >= medium.height else "portrait",
        "hover": "hover",
        "any-hover": "hover",
        "pointer": "fine",
        "any-pointer": "fine",
        "scripting": "enabled",
        "prefers-reduced-motion": "no-preference",
        "forced-colors": "none",
    }
    wished = known.get(found[1]) if found else None
    if found is None or wished is None:
        return False
    return found[2] == wished if found[2] else wished not in ("none", "no-preference")
