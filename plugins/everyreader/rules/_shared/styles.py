"""What style sheets say of an element: all of the page's, or only the text that stands in the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from everyreader.css.cascade import Cascade
from everyreader.css.declared import OUTSIDE, Values
from everyreader.css.media import SCREEN, Medium
from everyreader.css.sheets import read_declarations, sheets_of
from everyreader.css.sizes import NORMAL, pixels
from everyreader.html import attribute, remembered
from everyreader.types import Element, Page

Declarations = Mapping[str, tuple[str, bool]]  # property -> (value, whether it is !important), in lower case

NARROW = Medium(width=320, height=640)  # CSS pixels: the screen of WCAG 2.2 SC 1.4.10
_NONE: Declarations = {}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_DARK, _HIGH_CONTRAST = Medium(scheme="dark"), Medium(contrast="more")


@lru_cache(maxsize=1024)
def declarations(text: str) -> Declarations:
    """The properties of a declaration block: what stands between its braces."""
    found: dict[str, tuple[str, bool]] = {}
    for one in read_declarations(text):
        if one.important or not found.get(one.name, ("", False))[1]:
            found[one.name] = (one.value.lower(), one.important)
    return found


def inline(element: Element) -> Declarations:
    """The declarations of the `style` attribute of `element`."""
    return declarations(attribute(element, "style") or "") if "style" in element.attrs else _NONE


@remembered
def _own_cascade(root: Element) -> Cascade:
    return Cascade(root.parent, sheets_of(root, {}), browser=False)


def style(element: Element, name: str) -> str:
    """The value that the page's own text sets on `element` for the property `name`, in lower case, or "".

    Linked sheets aren't read: what they hide, a button may show again.
    """
    root = element.closest("html")
    return "" if root is None else _own_cascade(root).own(element, name, SCREEN).lower()


def set_by_sheet(root: Element, name: str) -> bool:
    """Whether a sheet in the text of the document `root` sets the property `name` on one of its elements."""
    return _own_cascade(root).sets(name)


def may_have(page: Page, *names: str) -> str:
    """Selector of the elements for which `style` may find one of the properties `names`."""
    root = page.tree.select_one("html")
    return "[style], [class]" if any(set_by_sheet(root, name) for name in names) else "[style]"


def values_of(page: Page, element: Element, medium: Medium = SCREEN) -> Values:
    """Values of all properties on `element`, by all sheets of the page; see `Cascade.computed`."""
    return page.cascade.computed(medium).get(element, OUTSIDE).values


def setting(page: Page, selector: str, *names: str) -> list[Element]:
    """The elements that match, and on which a sheet or their `style` sets one of the properties `names`."""
    wanted = page.cascade.setting(*names)
    return [element for element in page.select(selector) if element in wanted] if wanted else []


def media_of(page: Page) -> Iterator[Medium]:
    """The kinds of device for which the sheets of `page` have colours of their own."""
    yield SCREEN
    queries = page.cascade.queries
    if any("prefers-color-scheme" in query for query in queries) or page.cascade.is_dark(_DARK):
        yield _DARK
    if any("prefers-contrast" in query for query in queries):
        yield _HIGH_CONTRAST


def sheet_texts(page: Page) -> Iterator[tuple[Element, str]]:
    """The text of each sheet of `page`, with the element that brings it."""
    for element in page.select("style, link[rel~=stylesheet i]"):
        own = element.tag == "style"
        yield element, element.text if own else page.styles.get(attribute(element, "href") or "", "")


@lru_cache(maxsize=64)
def flat_rules(text: str) -> tuple[tuple[str, str], ...]:
    """Selectors and body of each rule in the text of a sheet; of nested rules, the inner ones.

    States and pseudo-elements, which no cascade of a page at rest has, are among them.
    """
    return tuple((selectors.strip(), body) for selectors, body in _RULE.findall(_COMMENT.sub("", text)))


def length(values: Values, name: str, medium: Medium = SCREEN) -> float | None:
    """The length of a property in CSS pixels; None where there is none, or it can't be known.

    Percentages are known on narrow screens only, for widths: there, parts are as wide as the screen.
    """
    letters = float(values.get("font-size", f"{NORMAL}px").removesuffix("px"))
    return pixels(values.get(name, ""), letters, medium.width if medium is NARROW else None, medium)
