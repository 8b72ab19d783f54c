"""Who can't meet an element: nobody can see it, assistive technology can't, or the keyboard can't."""

from __future__ import annotations

import re
from collections.abc import Iterator

from everyreader.html import attribute, is_element, remembered
from everyreader.rules._shared.styles import set_by_sheet, style
from everyreader.types import Element

_NEVER_SHOWN = {"head", "script", "style", "template", "noscript", "title", "datalist", "source", "track"}
_HIDDEN_BY_THEME = ".md-toggle"  # by Material's style sheet, which isn't in the page
_MAY_CONCEAL = ", ".join(["[hidden], [style], input[type=hidden]", _HIDDEN_BY_THEME, *sorted(_NEVER_SHOWN)])
_SILENT = "[aria-hidden=true], [inert]"
_INPUTS = (
    "a[href], area[href], button, input, select, textarea, iframe, summary, audio[controls], video[controls]"
)
_DISABLED = {"button", "input", "select", "textarea"}


def lineage(element: Element) -> Iterator[Element]:
    """`element` and its ancestors, nearest first."""
    if element is not None and is_element(element):
        yield element
        yield from (node for node in element.ancestors if is_element(node))


def concealed(element: Element) -> bool:
    """Whether nobody meets `element`: not shown, and not spoken either."""
    return element in _concealed_in(element.closest("html"))


@remembered
def _concealed_in(root: Element) -> frozenset[Element]:
    """All in `root` that is concealed. Found in one go, since nearly every rule asks it of many elements."""
    by_sheet = set_by_sheet(root, "display") or set_by_sheet(root, "visibility")
    taken: set[Element] = set()
    unseen: set[Element] = set()
    for node in (root, *root.select("*" if by_sheet else _MAY_CONCEAL)):
        if node in taken:
            continue
        visibility = style(node, "visibility")
        if _taken_away(node):
            taken.update((node, *node.select("*")))
        elif visibility in ("hidden", "collapse"):
            unseen.update((node, *node.select("*")))
        elif visibility:  # what is inside comes later in the document, and can be seen again
            unseen.difference_update((node, *node.select("*")))
    return frozenset(taken | unseen)


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


def out_of_sight(element: Element) -> bool:
    """Whether `element` is there for assistive technology only: cut away, or moved off the screen."""
    root = element.closest("html")
    moves = any(set_by_sheet(root, name) for name in ("text-indent", "position"))
    if not moves and element.closest("[style]") is None:
        return False
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


def silent(element: Element) -> bool:
    """Whether assistive technology leaves `element` out (aria-hidden, inert, or concealed)."""
    return element in _silent_in(element.closest("html"))


@remembered
def _silent_in(root: Element) -> frozenset[Element]:
    found: set[Element] = set(_concealed_in(root))
    for node in root.select(_SILENT):
        if node not in found:
            found.update((node, *node.select("*")))
    return frozenset(found)


def tab_index(element: Element) -> int | None:
    """The number in `tabindex`, or none where there is none."""
    try:
        return int((attribute(element, "tabindex") or "").strip())
    except ValueError:
        return None


def _disabled(element: Element) -> bool:
    if element.tag not in _DISABLED:
        return False
    return "disabled" in element.attrs or element.closest("fieldset[disabled]") is not None


def focusable(element: Element) -> bool:
    """Whether `element` can have the focus. (HTML, 6.6.2)"""
    takes_it = element.matches(_INPUTS) or tab_index(element) is not None or editable(element)
    return takes_it and not (_disabled(element) or element.closest("[inert]") or concealed(element))


def tabbable(element: Element) -> bool:
    """Whether the Tab key stops at `element`."""
    return focusable(element) and (tab_index(element) or 0) >= 0


def editable(element: Element) -> bool:
    return attribute(element, "contenteditable") in ("", "true", "plaintext-only")
