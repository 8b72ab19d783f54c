"""Parts shorthands into the longhands that rules ask for. Sources: CSS Backgrounds 3, Fonts 4, Overflow 3."""

from __future__ import annotations

import re

import tinycss2

from everyreader.css.colours import read_colour

LONGHANDS = {
    "background": ("background-color", "background-image"),
    "border": ("border-color", "border-style", "border-width"),
    "font": ("font-size", "font-weight", "line-height"),
    "outline": ("outline-color", "outline-style", "outline-width"),
    "overflow": ("overflow-x", "overflow-y"),
    "text-decoration": ("text-decoration-line",),
}
_SIZE = re.compile(r"[\d.]+(px|pt|em|rem|%|vw|ch|ex|cm|mm|in)|(xx?-)?(small|large)|medium|smaller|larger")
_LINES = {
    "dashed",
    "dotted",
    "double",
    "groove",
    "hidden",
    "inset",
    "none",
    "outset",
    "ridge",
    "solid",
    "auto",
}
_WIDTH = re.compile(r"[\d.]+(px|pt|em|rem)?|thin|medium|thick")
_INITIAL = {
    "background-color": "transparent", "background-image": "none", "border-color": "currentcolor",
    "border-style": "none", "border-width": "medium", "font-size": "medium", "font-weight": "normal",
    "line-height": "normal", "outline-color": "currentcolor", "outline-style": "none",
    "outline-width": "medium",
    "text-decoration-line": "none",
}  # fmt: skip
_GLOBAL = ("inherit", "initial", "unset", "revert", "revert-layer")


def longhand(name: str, shorthand: str, value: str) -> str:
    """The value that `value` of `shorthand` gives to the property `name`; var() must be replaced before."""
    if value.strip() in _GLOBAL:
        return value.strip()
    parts = _parts(value)
    if name.startswith("overflow"):
        return parts[-1 if name == "overflow-y" else 0] if parts else "visible"
    if name == "background-image":
        images = [
            part for part in parts if re.match(r"(url|[\w-]*gradient|image-set|cross-fade|image)\(", part)
        ]
        return " ".join(images) or "none"
    if name == "line-height":
        return parts[parts.index("/") + 1] if "/" in parts[:-1] else "normal"
    return next((part for part in parts if _fits(name, part)), _INITIAL[name])


def _parts(value: str) -> list[str]:
    """The words and functions of a value, in lower case apart from addresses."""
    nodes = tinycss2.parse_component_value_list(value, skip_comments=True)
    texts = [tinycss2.serialize([node]) for node in nodes if node.type != "whitespace"]
    return [text if text.startswith("url(") else text.lower() for text in texts]


def _fits(name: str, part: str) -> bool:
    if name.endswith("-color"):
        return part == "currentcolor" or read_colour(part) is not None
    if name.endswith("-style"):
        return part in _LINES
    if name.endswith("-width"):
        return _WIDTH.fullmatch(part) is not None
    if name == "font-weight":
        return part in ("bold", "bolder", "lighter") or re.fullmatch(r"\d{3}", part) is not None
    if name == "font-size":
        return _SIZE.fullmatch(part) is not None
    return part in ("none", "underline", "overline", "line-through", "blink")
