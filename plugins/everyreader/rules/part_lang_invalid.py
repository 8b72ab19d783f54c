"""The language of a part is no known code.

Who: People who listen to the page hear these words in the wrong voice.
Fix: Use the code of the language, such as `lang="cy"` for Welsh.
Bad: <p lang="welsh">Te</p>
Good: <p lang="cy">Te</p>
Source: WCAG 2.2 SC 3.1.2; BCP 47; ACT rule de46e4.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import attribute, is_text
from everyreader.registry import rule
from everyreader.rules._shared.codes import code_exists, meant
from everyreader.rules._shared.hidden import concealed
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


def _speaks(element: Element) -> bool:
    """Whether words of its own stand in `element`, or in a text alternative."""
    inner = [element, *element.select("*")]
    texts = any((attribute(node, "alt") or attribute(node, "aria-label") or "").strip() for node in inner)
    return texts or any(
        is_text(child) and child.text.strip() and not concealed(node)
        for node in inner
        if node.closest("[lang]") is element
        for child in node
    )


@rule(level=Level.ERROR, selects="body[lang], body [lang]", wcag=("3.1.2",), act=("de46e4",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    code = attribute(element, "lang") or ""
    if code and not code_exists(code) and _speaks(element):
        yield element, f'"{short(code)}" is no known language code.{meant(code)}'
