"""Puts the values of custom properties in the place of var(). Source: CSS Custom Properties 1, 3."""

from __future__ import annotations

import re
from collections.abc import Mapping

_VAR = re.compile(r"var\(\s*(--[\w-]+)\s*")
_MOST_REPLACED = 100  # more is a circle


def replaced(value: str, custom: Mapping[str, str]) -> str | None:
    """`value` with each var() replaced; None where one has nothing to stand for it."""
    for _ in range(_MOST_REPLACED if "var(" in value else 1):
        found = _VAR.search(value)
        if not found:
            return value
        end = _closing(value, found.start() + 3)
        fallback = value[found.end() : end].strip()
        inner = custom.get(found[1])
        if inner is None:
            if not fallback.startswith(","):
                return None
            inner = fallback[1:].strip()
        value = f"{value[: found.start()]}{inner}{value[end + 1 :]}"
    return None


def _closing(text: str, start: int) -> int:
    """Place of the bracket that closes the one at `start`."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] == "(") - (text[place] == ")")
        if depth == 0:
            return place
    return len(text)
