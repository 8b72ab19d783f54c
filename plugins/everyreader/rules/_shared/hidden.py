"""Who can't meet an element: nobody can see it, assistive technology can't, or the keyboard can't."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from everyreader.html import attribute, is_element
from everyreader.rules._shared.styles import style
from everyreader.types import Element

_NEVER_SHOWN = {"head", "script", "style", "template", "noscript", "title", "datalist", "source", "track"}
_HIDDEN_BY_THEME = ".md-toggle"  # by Material's style sheet, which isn't in the page
_INPUTS = (
    "a[href], area[href], button, input, select, textarea, iframe, summary, audio[controls], video[controls]"
)
_DISABLED = {"button", "input", "select", "textarea"}


def lineage(element: Element) -> Iterator[Element]:
    """`element` and its ancestors, nearest first."""
    if element is not None and is_element(element):
        yield element
        yield from (node for node in element.ancestors if is_element(node))


@lru_cache(maxsize=16384)
def concealed(element: Element) -> bool:
    """Whether nobody meets `element`: not shown, and not spoken either."""
    visibility = ""
    for node in lineage(element):
        if _taken_away(node):
            return True
        visibility = visibility or _visibility(node)
    return visibility in ("hidden", "collapse")


@lru_cache(maxsize=16384)
def _taken_away(node: Element) -> bool:
    """Whether `node` itself takes what it holds out of the page."""
    shown = style(node, "display")
    if shown == "none" or ("hidden" in node.attrs and not shown):
        return True
    if node.matches(_HIDDEN_BY_THEME):
        return True
    if node.tag in _NEVER_SHOWN and not node.closest("svg"):
        return True
    return bool(node.tag == "input" and attribute(node, "type") == "hidden")


@lru_cache(maxsize=16384)
def _visibility(node: Element) -> str:
    return style(node, "visibility")


def out_of_sight(element: Element) -> bool:
    """Whether `element` is there for assistive technology only: cut away, or moved off the screen."""
    for node in lineage(element):
        if re.match(r"-\d{3,}", style(node, "text-indent")):
            return True
        if style(node, "position") not in ("absolute", "fixed"):
            continue
        moved = any(re.match(r"-\d{3,}", style(node, side)) for side in ("top", "left", "right", "bottom"))
        cut = style(node, "clip") or style(node, "clip-path")
        if moved or (cut and re.fullmatch(r"[01](px)?", style(node, "width"))):
            return True
    return False


@lru_cache(maxsize=16384)
def silent(element: Element) -> bool:
    """Whether assistive technology leaves `element` out (aria-hidden, inert, or concealed)."""
    for node in lineage(element):
        if attribute(node, "aria-hidden") == "true" or "inert" in node.attrs:
            return True
    return concealed(element)


def tab_index(element: Element) -> int | None:
    """The number in `tabindex`, or none where there is none."""
    try:
        return int((attribute(element, "tabindex") or "").strip())
    except ValueError:
        return None


def _disabled(element: Element) -> bool:
    if element.tag not in _DISABLED:
        return False
    return any(
        "disabled" in node.attrs for node in lineage(element) if node is element or node.tag == "fieldset"
    )


def focusable(element: Element) -> bool:
    """Whether `element` can have the focus. (HTML, 6.6.2)"""
    if concealed(element) or _disabled(element) or any("inert" in node.attrs for node in lineage(element)):
        return False
    return tab_index(element) is not None or bool(element.matches(_INPUTS)) or editable(element)


def tabbable(element: Element) -> bool:
    """Whether the Tab key stops at `element`."""
    return focusable(element) and (tab_index(element) or 0) >= 0


def editable(element: Element) -> bool:
    return attribute(element, "contenteditable") in ("", "true", "plaintext-only")
