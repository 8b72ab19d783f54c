"""A line in bold stands where a heading should be.

Who: People who move from heading to heading jump over this part.
Fix: Start the line with `##` (or `###`) in place of the stars.
Bad: <p><strong>Our plan</strong></p><p>We meet each week and write down what we want.</p>
Good: <h2>Our plan</h2><p>We meet each week and write down what we want.</p>
Source: WCAG 2.2 SC 1.3.1; failure F2.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.html import is_element
from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.texts import folded, short
from everyreader.types import Element, Level, Page

_WORDS = 12


@rule(level=Level.WARNING, selects="p:has(> strong:only-child), p:has(> b:only-child)", wcag=("1.3.1",))
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    children = [child for child in element if is_element(child)]
    words = folded(element.text)
    if len(children) != 1 or children[0].tag not in ("strong", "b") or folded(children[0].text) != words:
        return
    following = next((node for node in element.next_siblings if is_element(node)), None)
    leads = following is not None and following.tag in ("p", "ul", "ol", "blockquote", "div")
    if following is not None and following.select("table, pre, img"):
        return  # it names one thing, as a caption does
    inside = element.closest(
        "li, td, th, blockquote, figure, figcaption, details, .admonition, dd, nav, footer"
    )
    sentence = words.endswith((".", "!", "…", "。", "۔"))
    if leads and not inside and not sentence and 0 < len(words.split()) <= _WORDS and not silent(element):
        yield element, f'The bold line "{short(words)}" looks like a heading, but is none.'
