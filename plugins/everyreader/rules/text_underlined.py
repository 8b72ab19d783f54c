"""Text is underlined, but is no link.

Who: People take it for a link and press it in vain.
Fix: Make the words bold if they matter: `**words**`.
Bad: <p>Tea is <u>good</u>.</p>
Good: <p>Tea is <strong>good</strong>.</p>
Source: WCAG 2.2 SC 1.4.1 (advice); British Dyslexia Association, Dyslexia Style Guide 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from everyreader.registry import rule
from everyreader.rules._shared.hidden import silent
from everyreader.rules._shared.styles import style
from everyreader.rules._shared.texts import short
from everyreader.types import Element, Level, Page


@rule(level=Level.WARNING, selects="u, span[style], p[style], strong[style], em[style]")
def check(page: Page, element: Element) -> Iterator[tuple[Element, str]]:
    line = style(element, "text-decoration") or style(element, "text-decoration-line")
    lined = element.tag == "u" or "underline" in line
    link = element.closest("a, button") is not None or bool(element.select("a"))
    if lined and not link and element.text.strip() and not silent(element):
        yield element, f'"{short(element.text, 40)}" is underlined, but is no link.'
