"""The part of a page that its writer wrote."""

from __future__ import annotations

from everyreader.html import is_element, is_text, remembered
from everyreader.types import Element, Page


def content_of(page: Page) -> list[Element]:
    """The regions that came from the Markdown; where the page has none, its <main>, or its <body>."""
    return page.regions or page.select("main")[:1] or page.select("body")


def written(page: Page, selector: str) -> list[Element]:
    """Elements of the content that match `selector`, in document order."""
    found = [element for region in content_of(page) for element in _inside(region, selector)]
    if not page.index.has_template:
        return found
    return [element for element in found if element.closest("template") is None]


@remembered
def _inside(region: Element, selector: str) -> tuple[Element, ...]:
    return tuple(region.select(selector))


def words_in(element: Element) -> str:
    """The text of `element` without the permanent link that the theme puts into headings."""
    parts = []
    for child in element:
        if is_text(child):
            parts.append(child.text)
        elif is_element(child) and not child.matches(".headerlink, script, style, template"):
            parts.append(words_in(child))
    return "".join(parts)
