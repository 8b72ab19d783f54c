"""What a page's own CSS text says of an element: `style` attributes and <style>, no files, no browser."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from everyreader.html import attribute
from everyreader.types import Element

Declarations = Mapping[str, tuple[str, bool]]  # property -> (value, whether it is !important), in lower case

_NONE: Declarations = {}
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_AT_BLOCK = re.compile(r"@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|@[^{};]+;")


@lru_cache(maxsize=1024)
def declarations(text: str) -> Declarations:
    """The properties of a declaration block: what stands between its braces."""
    found: dict[str, tuple[str, bool]] = {}
    for declaration in text.split(";"):
        name, colon, value = declaration.partition(":")
        value = value.strip().lower()
        important = bool(re.search(r"!\s*important$", value))
        name, value = name.strip().lower(), re.sub(r"\s*!\s*important$", "", value)
        if colon and (important or not found.get(name, ("", False))[1]):
            found[name] = (value, important)
    return found


def inline(element: Element) -> Declarations:
    """The declarations of the `style` attribute of `element`."""
    return declarations(attribute(element, "style") or "") if "style" in element.attrs else _NONE


def sheet_text(root: Element) -> str:
    """All text of the <style> elements below `root`, without comments."""
    return _COMMENT.sub("", "\n".join(style.text for style in root.select("style")))


@lru_cache(maxsize=4)
def _rules(root: Element) -> tuple[tuple[str, Declarations], ...]:
    """Selectors and declarations that hold on a screen of any size. Blocks such as @media are left out."""
    text = _AT_BLOCK.sub("", sheet_text(root))
    return tuple((selector.strip(), declarations(body)) for selector, body in _RULE.findall(text))


def _matches(element: Element, selector: str) -> bool:
    try:
        return bool(element.matches(selector))
    except ValueError:  # a selector that only browsers know, such as ::before
        return False


def style(element: Element, name: str) -> str:
    """The value that the page's own text gives to the property `name`, in lower case, or "".

    A later rule beats an earlier one and the attribute beats both: specificity is not weighed.
    """
    root = element.closest("html")
    own = inline(element).get(name, ("", False))
    value = ("", False)
    for selector, found in _rules(root) if root is not None else ():
        if name in found and (found[name][1] or not value[1]) and _matches(element, selector):
            value = found[name]
    return own[0] if own[0] and (own[1] or not value[1]) else value[0]
